/** A story about an invented event in Arabic, Hebrew and English: its language runs right to left, one article does not. */
export const rightToLeft: Record<string, string> = {
  'content/bridge/story.yaml': `title: جسر ميناء الرمان مغلق
summary: أربعة نصوص عن جسر أغلقته العاصفة.
language: ar
articles:
  - { siglum: A, file: a.txt, language: ar, direction: rtl }
  - { siglum: B, file: b.txt, language: ar, direction: rtl }
  - { siglum: C, file: c.txt, language: he, direction: rtl }
  - { siglum: D, file: d.txt, language: en, direction: ltr }
`,
  'content/bridge/raw/a.txt': `إغلاق جسر ميناء الرمان بعد العاصفة

قال رئيس البلدية سامي الخطيب إن الجسر القديم في ميناء الرمان سيبقى مغلقا حتى نهاية الشهر بسبب الأضرار التي سببتها العاصفة.

«لن نفتح الجسر أمام السيارات قبل أن نتأكد من سلامة كل عمود فيه»، قال الخطيب للصحفيين صباح الثلاثاء.

وقالت المهندسة ليلى حداد: “الأعمدة الثلاثة الأولى تحتاج إلى إصلاح كامل في هذا الصيف”.

ويعبر الجسر كل يوم نحو أربعة آلاف سيارة بين الميناء والسوق القديمة.
`,
  'content/bridge/raw/b.txt': `الجسر لن يفتح قريبا

قال رئيس البلدية سامي الخطيب إن الجسر القديم في ميناء الرمان سيبقى مغلقا حتى نهاية الصيف بسبب الأضرار التي سببتها العاصفة.

“لن نفتح الجسر أمام السيارات قبل أن نطمئن إلى سلامة كل عمود فيه”، قال الخطيب في الإذاعة.

وشكا أصحاب المتاجر من «خسارة لا تعوض» (رسالة ABC-12 إلى البلدية).
`,
  'content/bridge/raw/c.txt': `הגשר בנמל הרימון סגור

ראש העיר סמי אל־חטיב אמר ביום שלישי שהגשר הישן יישאר סגור עד סוף החודש.

„לא נפתח את הגשר לפני שנבדוק כל עמוד ועמוד”, אמר אל־חטיב.

המהנדסת לילה חדאד אמרה: “שלושת העמודים הראשונים זקוקים לתיקון מלא”.
`,
  'content/bridge/raw/d.txt': `Bridge at Pomegranate Harbour stays shut

“We will not open the bridge before we are sure of every pillar in it,” said Mayor Sami Khatib on Tuesday.

The engineer Layla Haddad said: “The first three pillars need to be repaired from top to bottom.”
`,
};
