// What the rules about tone say.
import type { RuleCatalogue } from '../../types.ts';

export const tone = {
  'tone.offensive': {
    title: 'Language for a different audience',
    message: '“{words}” is not suitable for a school audience. Take it out, or say it more calmly.',
    why: 'Pupils and parents/carers read school posts, and posts by school staff. The school asks for language that suits them all.',
    variants: {
      threat: '“{words}” could be read as a threat, even as a joke. Take it out, or say it another way.',
      remark: '“{words}” is not something to say about people at school in public. Take it out.',
      unsure: '“{words}” may be too strong for a school audience. Is there a calmer word?',
    },
  },
  'tone.discriminatory': {
    title: 'Words that put a group of people down',
    message: '“{words}” puts people down for who they are. Take it out.',
    why: 'Everybody in the school community should be able to read its posts without being put down for who they are.',
    variants: {
      group: '“{words}” says something about a whole group of people. Say what happened, without the group.',
      unsure: 'This may read as a remark about a group of people: “{words}”. Would you say it to them?',
    },
  },
  'tone.derogatory': {
    title: 'Unkind about people at school',
    message: '“{words}” passes judgment on pupils, parents/carers or staff. Say what happened instead, or take it out.',
    why: 'The school asks staff not to pass judgment on pupils, parents/carers or colleagues in public: they may read it, and it stays.',
    variants: {
      you: '“{words}” is aimed at the person you are writing to. An answer without it will be heard better.',
      sarcasm: '“{words}” may read as sarcasm about pupils, parents/carers or staff. Is that how you want it to sound?',
      unsure: 'This may read as unkind about somebody: “{words}”. How would it sound to them?',
    },
  },
  'tone.ridicule': {
    title: 'May make fun of somebody',
    message: '“{words}” may make fun of the person in the picture. Choose other words, or another picture.',
    why: 'A pupil must never be made fun of in a school post. What is a joke to us may follow a child for a long time.',
    variants: {
      unsure: 'This may read as making fun of somebody: “{words}”. They and their family may see it.',
    },
  },
  'tone.heated': {
    title: 'Reads as angry',
    message: '“{words}” may read as angry. Wait a little, or ask {contact} to read it too.',
    why: 'A calm answer helps everyone. When in doubt the school asks for a second opinion before replying.',
    variants: {
      capitals: 'Mostly capitals can read as shouting. Small letters sound calmer.',
      unsure: 'This may read as angry: “{words}”. Wait a little, or ask {contact} to read it too.',
    },
  },
  'tone.worth-a-look': {
    title: 'Read it once more',
    message: 'Something in this post may sound unkind or angry. Read it once more as a parent or pupil would.',
    why: 'No rule was certain, so this is only a hint. You can post it as it is.',
    variants: {
      unsure:
        'Something in this post may sound unkind or angry, perhaps “{words}”. Read it once more as a parent or pupil would.',
    },
  },
} as const satisfies RuleCatalogue;
