// Every layout of roster that offices are likely to try, with pupils of our own: read, asked about, or refused with the reason.
import { describe, expect, it } from 'vitest';
import { readList } from '../../../lib/list/import.ts';

const read = (rows: readonly string[]) => readList(new TextEncoder().encode(`${rows.join('\r\n')}\r\n`), { list: 'Main' });

/** Headings, the same two pupils, and what was dropped. */
const layouts: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    'SIMS pupil list',
    [
      'Legal Surname,Legal Forename,Middle name(s),Preferred Surname,Preferred Forename,Year taught in,Reg Group,UPN,DOB,Gender',
      'ap Gwynfor,Llŷr,Iolo,,Llŷr,Year  8,8B,X123,01/02/2014,M',
      'Young,William,,,Will,Year  9,9D,X124,03/04/2013,M',
    ],
    ['UPN', 'DOB', 'Gender'],
  ],
  [
    'Arbor students export',
    [
      'Arbor ID,Legal first name,Legal last name,Preferred first name,Year group,Registration form,Primary guardian email',
      '1,Llŷr,ap Gwynfor,,Year 8,8B,a@b.example',
      '2,William,Young,Will,Year 9,9D,c@d.example',
    ],
    ['Arbor ID', 'Primary guardian email'],
  ],
  [
    'Bromcom report under a title',
    [
      'Ysgol Aberhelyg,,,,,',
      'Printed 08/01/2027,,,,,',
      'Student ID,LegalForename,LegalSurname,Preferred Forename,Year Group,Tutor Group',
      '7,Llŷr,ap Gwynfor,,8,8B',
      '8,William,Young,Will,9,9D',
    ],
    ['Student ID'],
  ],
  [
    'ScholarPack',
    ['Surname,Forename,Known As,Year,Class,Admission No', 'ap Gwynfor,Llŷr,,Y8,8B,11', 'Young,William,Will,Y9,9D,12'],
    ['Admission No'],
  ],
  [
    'Teacher Centre in Welsh',
    [
      'Cyfenw;Enw Cyntaf;Enw a Ffefrir;Blwyddyn;Dosbarth;Dyddiad Geni',
      'ap Gwynfor;Llŷr;;Bl 8;8B;01/02/2014',
      'Young;William;Will;Bl 9;9D;03/04/2013',
    ],
    ['Dyddiad Geni'],
  ],
  [
    'Microsoft SDS version 1, Student',
    [
      'SIS ID,School SIS ID,First Name,Last Name,Username,Password,Middle Name,Grade,Birthdate,Graduation Year',
      '3,1,Llŷr,ap Gwynfor,llyr,x,,8,2/1/2014,2030',
      '4,1,William,Young,will,x,,9,4/3/2013,2029',
    ],
    ['SIS ID', 'School SIS ID', 'Username', 'Password', 'Birthdate', 'Graduation Year'],
  ],
  [
    'Microsoft SDS, UK format, Student',
    ['ID,School DfE Number,First Name,Last Name,Username,Grade', '3,1,Llŷr,ap Gwynfor,llyr,8', '4,1,William,Young,will,9'],
    ['ID', 'School DfE Number', 'Username'],
  ],
  [
    'Microsoft SDS version 2, users',
    [
      'sourcedId,orgSourcedIds,givenName,familyName,username,role,grade',
      '3,1,Llŷr,ap Gwynfor,llyr@a.example,Student,8',
      '5,1,Rhian,Prosser,rhian@a.example,Teacher,',
      '4,1,William,Young,will@a.example,Student,9',
    ],
    ['sourcedId', 'orgSourcedIds', 'username'],
  ],
  [
    'OneRoster 1.1, users',
    [
      '"sourcedId","status","orgSourcedIds","role","username","givenName","familyName","middleName","grades"',
      '"3","active","1","student","llyr","Llŷr","ap Gwynfor","","08"',
      '"4","active","1","student","will","William","Young","","09"',
      '"5","active","1","guardian","joan","Joan","Young","",""',
    ],
    ['sourcedId', 'status', 'orgSourcedIds', 'username'],
  ],
  [
    'OneRoster 1.2, users',
    [
      'sourcedId,givenName,familyName,preferredGivenName,preferredFamilyName,grades,pronouns,role',
      '3,Llŷr,ap Gwynfor,,,08,,student',
      '4,William,Young,Will,,09,,student',
    ],
    ['sourcedId', 'pronouns'],
  ],
  [
    'class list of the school nurses',
    [
      'CHILD_FIRST_NAME,CHILD_LAST_NAME,CHILD_PREFERRED_FIRST_NAME,CHILD_YEAR_GROUP,CHILD_REGISTRATION,CHILD_NHS_NUMBER,PARENT_1_NAME',
      'Llŷr,ap Gwynfor,,8,8B,,Ann Gwynfor',
      'William,Young,Will,9,9D,,Joan Young',
    ],
    ['CHILD_NHS_NUMBER', 'PARENT_1_NAME'],
  ],
  ['one column, surname first', ['Pupil name\tYear\tForm', '"ap Gwynfor, Llŷr"\t8\t8B', '"Young, William"\t9\t9D'], []],
];

describe('read', () => {
  it.each(layouts)('%s', async (_name, rows, dropped) => {
    const list = await read(rows);
    if (list.ok !== true) throw new Error('problem' in list ? list.problem : list.ask);
    expect(list.rows.map(({ entry: e }) => [e.legalForename, e.legalSurname, e.yearGroup])).toEqual([
      ['Llŷr', 'ap Gwynfor', 8],
      ['William', 'Young', 9],
    ]);
    expect(list.dropped).toEqual(dropped);
    expect(list.left).toEqual([]);
  });

  it('leaves an instruction row out and says which', async () => {
    const list = await read(['CHILD_FIRST_NAME,CHILD_LAST_NAME', 'Required: Free text,Required: Free text', 'Llŷr,ap Gwynfor']);
    expect(list).toMatchObject({ ok: true, rows: [{ row: 3 }], left: [{ row: 2, problem: 'not-a-name' }] });
  });
});

describe('refused with the reason', () => {
  it.each([
    ['schools', 'SIS ID,Name,School Number', '1,Ysgol Aberhelyg,6601234', 'not-a-pupil-file'],
    ['schools, UK', 'DfE Number,Name', '6601234,Ysgol Aberhelyg', 'not-a-pupil-file'],
    ['organisations', 'sourcedId,name,type,parentSourcedId', '1,Ysgol Aberhelyg,school,', 'not-a-pupil-file'],
    ['sections', 'SIS ID,School SIS ID,Section Name,Course Name', '11,1,Maths,Algebra', 'not-a-pupil-file'],
    ['classes', 'sourcedId,orgSourcedId,title', '11,1,Maths', 'not-a-pupil-file'],
    ['courses', 'sourcedId,orgSourcedId,title,code,schoolYearSourcedId', 'C1,1,Maths,M1,SY27', 'not-a-pupil-file'],
    ['terms', 'sourcedId,title,type,startDate,endDate', 'T1,Autumn term,term,2026-09-01,2026-12-18', 'not-a-pupil-file'],
    ['enrolments', 'Section SIS ID,SIS ID', '11,3', 'not-a-pupil-file'],
    ['enrolments, version 2', 'classSourcedId,userSourcedId,role', '11,3,student', 'not-a-pupil-file'],
    ['roles', 'userSourcedId,orgSourcedId,role,grade', '3,1,student,8', 'not-a-pupil-file'],
    ['birthdays', 'userSourcedId,sex,birthDate,birthCity', '3,male,2014-02-01,Aberhelyg', 'not-a-pupil-file'],
    ['families', 'userSourcedId,relationshipUserSourcedId,relationshipRole', '3,5,guardian', 'not-a-pupil-file'],
    ['teachers', 'SIS ID,School SIS ID,First Name,Last Name,Teacher Number', '9,1,Rhian,Prosser,101', 'not-a-pupil-file'],
    ['pupils by number alone', 'SIS ID,School SIS ID,Username', '3,1,llyr', 'no-name-columns'],
    ['pupils by number alone, UK', 'ID,School DfE Number,Username', '3,1,llyr', 'no-name-columns'],
    ['a broken file', 'this;csv', 'is,,,\n"malformed', 'no-headings'],
  ])('%s', async (_name, headings, row, problem) => {
    expect(await read([headings, row, row.replace(/\d/, '8')])).toMatchObject({ ok: false, problem });
  });
});
