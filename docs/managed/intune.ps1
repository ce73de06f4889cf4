# Second Look: settings of the school for Chrome and Edge. Run as SYSTEM, for example as an Intune platform script.
$settings = @'
{"schema":1,"policy":{"title":"Social Media Policy","url":"https://aberhelyg.example/policies/social-media","owner":"Deputy Headteacher"},"school":{"names":["Ysgol Aberhelyg","Aberhelyg School"],"town":"Aberhelyg","nation":"Wales","phase":"secondary","yearGroups":[7,8,9,10,11,12,13]},"accounts":[{"platform":"x","handle":"@YsgolAberhelyg","kind":"school","leads":["Joy Bevan","Rhian Prosser"],"visibility":"open"},{"platform":"facebook","handle":"Ysgol Aberhelyg School","kind":"school","leads":["Joy Bevan","Rhian Prosser"],"visibility":"open"}],"lists":{"maxAgeHours":24,"wipeAfterDays":14,"sources":[{"kind":"bundle","name":"Main","url":"https://files.aberhelyg.example/second-look/list.age","schoolId":"REPLACE-WITH-THE-SCHOOL-ID","identity":"AGE-SECRET-KEY-1REPLACEWITHTHEKEYTHATTHEOFFICESEES","publicKey":"REPLACE-WITH-THE-PUBLIC-KEY-THAT-THE-OFFICE-SEES"}]}}
'@
foreach ($key in @(
  'HKLM:\SOFTWARE\Policies\Google\Chrome\3rdparty\extensions\ignpdhdbbecpkenmhcoebalcbflhjjmp\policy',
  'HKLM:\SOFTWARE\Policies\Microsoft\Edge\3rdparty\extensions\ignpdhdbbecpkenmhcoebalcbflhjjmp\policy'
)) {
  New-Item -Path $key -Force | Out-Null
  New-ItemProperty -Path $key -Name json -Value $settings -PropertyType String -Force | Out-Null
}
