<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG">
<context>
    <name>foyer::AccountWizard</name>
    <message>
        <source>There is no network now.</source>
        <translation>لا توجد شبكة الآن.</translation>
    </message>
    <message>
        <source>The server was not found, or nothing answers there.</source>
        <translation>لم يُعثر على الخادم، أو لا شيء يجيب هناك.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>الخادم لا يجيب.</translation>
    </message>
    <message>
        <source>The secure connection could not be made.</source>
        <translation>تعذر إنشاء الاتصال الآمن.</translation>
    </message>
    <message>
        <source>The sign-in was refused.</source>
        <translation>رُفض تسجيل الدخول.</translation>
    </message>
    <message>
        <source>There is a server, but nothing Foyer can read.</source>
        <translation>يوجد خادم، لكن لا شيء فيه يستطيع Foyer قراءته.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer.</source>
        <translation>تعذر الحفظ على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The server has a problem.</source>
        <translation>لدى الخادم مشكلة.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>رجو&amp;ع</translation>
    </message>
    <message>
        <source>Add a community</source>
        <translation>إضافة مجتمع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>تسجيل الدخول إلى %1</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>يجري فحص %1…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>يجري تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Step %1 of 3</source>
        <translation>الخطوة %1 من 3</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;فحص</translation>
    </message>
    <message>
        <source>&amp;Start reading</source>
        <translation>بدء ال&amp;قراءة</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>تسجيل ال&amp;دخول</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>استم&amp;رار</translation>
    </message>
    <message>
        <source>Waiting for your yes in the browser…</source>
        <translation>في انتظار موافقتك في المتصفح…</translation>
    </message>
    <message>
        <source>It is not open to everybody.</source>
        <translation>ليس مفتوحًا للجميع.</translation>
    </message>
    <message>
        <source>Foyer cannot look there.</source>
        <translation>لا يستطيع Foyer النظر هناك.</translation>
    </message>
    <message>
        <source>See that the address is written right and that this computer is online.</source>
        <translation>تأكد من كتابة العنوان بشكل صحيح ومن اتصال هذا الحاسوب بالشبكة.</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>حاول مرة أخرى بعد قليل.</translation>
    </message>
    <message>
        <source>Choose &amp;later</source>
        <translation>الاختيار &amp;لاحقًا</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>إي&amp;قاف</translation>
    </message>
</context>
<context>
    <name>foyer::AccountsPage</name>
    <message>
        <source>&amp;Sign in again…</source>
        <translation>تسجيل ال&amp;دخول من جديد…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>إ&amp;زالة…</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>المجتمعات</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>ال&amp;اسم:</translation>
    </message>
    <message>
        <source>Signed &amp;as:</source>
        <translation>التو&amp;قيع باسم:</translation>
    </message>
    <message>
        <source>&amp;Mail:</source>
        <translation>ال&amp;بريد:</translation>
    </message>
    <message>
        <source>Server:</source>
        <translation>الخادم:</translation>
    </message>
    <message>
        <source>&amp;Add a community…</source>
        <translation>إ&amp;ضافة مجتمع…</translation>
    </message>
    <message>
        <source>That could not be saved: %1</source>
        <translation>تعذر الحفظ: %1</translation>
    </message>
    <message>
        <source>Remove a community</source>
        <translation>إزالة مجتمع</translation>
    </message>
    <message>
        <source>Remove %1 from this computer?</source>
        <translation>أتريد إزالة %1 من هذا الحاسوب؟</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>It could not be removed: %1</source>
        <translation>تعذرت الإزالة: %1</translation>
    </message>
    <message>
        <source>The posts kept here go; the server keeps its own, and is told that you signed out here. Drafts and what was not sent yet move to the bin of drafts.</source>
        <translation>تُحذف المشاركات المحفوظة هنا، ويحتفظ الخادم بما لديه ويُبلَّغ بأنك سجّلت الخروج هنا. أما المسودات وما لم يُرسل بعد فتُنقل إلى سلة المسودات.</translation>
    </message>
</context>
<context>
    <name>foyer::AddressPage</name>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Where do you discuss?</source>
        <translation>أين تشارك في النقاش؟</translation>
    </message>
    <message>
        <source>Paste any address of it. Foyer finds out what it is.</source>
        <translation>ألصق أي عنوان منه، وسيتعرف Foyer على نوعه.</translation>
    </message>
    <message>
        <source>The address of a forum or of any page in it; for a news server its name, or nntps://name.</source>
        <translation>عنوان منتدى أو أي صفحة فيه؛ ولخادم أخبار اسمه أو nntps://name.</translation>
    </message>
</context>
<context>
    <name>foyer::Application</name>
    <message>
        <source>Foyer is running on this data already, but it does not answer. End it, then start again.</source>
        <translation>يعمل Foyer على هذه البيانات بالفعل، لكنه لا يستجيب. أنهِه ثم ابدأ من جديد.</translation>
    </message>
</context>
<context>
    <name>foyer::BrowserPart</name>
    <message>
        <source>&amp;Open the page again</source>
        <translation>ا&amp;فتح الصفحة مرة أخرى</translation>
    </message>
    <message>
        <source>The code to type on the page in your browser</source>
        <translation>الرمز الذي يُكتب في الصفحة في متصفحك</translation>
    </message>
    <message>
        <source>The text from the page in your browser</source>
        <translation>النص من الصفحة في متصفحك</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>ألصقه هنا</translation>
    </message>
    <message>
        <source>Your browser opens a page of %1, where you sign in and say yes. Foyer never sees your password.</source>
        <translation>يفتح متصفحك صفحة من %1 تسجّل فيها الدخول وتوافق. لا يرى Foyer كلمة مرورك أبدًا.</translation>
    </message>
    <message>
        <source>A page opened in your browser.</source>
        <translation>فُتحت صفحة في متصفحك.</translation>
    </message>
    <message>
        <source>Say yes there; it then shows a text. Copy all of that text.</source>
        <translation>وافق هناك، فتعرض نصًا. انسخ النص كله.</translation>
    </message>
    <message>
        <source>Type this code there and say yes; Foyer goes on by itself.</source>
        <translation>اكتب هناك هذا الرمز ووافق، فيتابع Foyer من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Copy its &amp;address</source>
        <translation>انسخ &amp;عنوانها</translation>
    </message>
    <message>
        <source>No browser opened by itself: copy the page&apos;s address and open it in one.</source>
        <translation>لم يُفتح أي متصفح من تلقاء نفسه: انسخ عنوان الصفحة وافتحه في متصفح.</translation>
    </message>
    <message>
        <source>It does not come &amp;back</source>
        <translation>لا &amp;يعود</translation>
    </message>
    <message>
        <source>Opens the page once more; it then shows a text to copy.</source>
        <translation>يفتح الصفحة مرة أخرى، فتعرض نصًا لنسخه.</translation>
    </message>
    <message>
        <source>Say yes there, and let it open Foyer, which then goes on by itself. Some sites refuse to come back to a program: then the page can show a text to copy instead.</source>
        <translation>وافق هناك واسمح للمتصفح بفتح Foyer الذي يتابع بعدها من تلقاء نفسه. بعض المواقع ترفض العودة إلى برنامج، وعندئذ يمكن للصفحة أن تعرض نصًا لنسخه.</translation>
    </message>
</context>
<context>
    <name>foyer::ByHand</name>
    <message>
        <source>Your text is on the clipboard. Paste it on the page that has opened, and send it there.</source>
        <translation>نصك في الحافظة. ألصقه في الصفحة التي فُتحت وأرسله هناك.</translation>
    </message>
    <message>
        <source>No browser could be opened. Your text is on the clipboard; it goes to %1</source>
        <translation>تعذّر فتح متصفح. نصك في الحافظة ومكانه %1</translation>
    </message>
</context>
<context>
    <name>foyer::Cache</name>
    <message>
        <source>This account is not there any more.</source>
        <translation>لم يعد هذا الحساب موجودًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) had wrong counts.</source>
        <translation>
            <numerusform>أعداد خاطئة في %n موضوع.</numerusform>
            <numerusform>أعداد خاطئة في %n موضوع.</numerusform>
            <numerusform>أعداد خاطئة في %n موضوع.</numerusform>
            <numerusform>أعداد خاطئة في %n مواضيع.</numerusform>
            <numerusform>أعداد خاطئة في %n موضوعًا.</numerusform>
            <numerusform>أعداد خاطئة في %n موضوع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) had lost their text.</source>
        <translation>
            <numerusform>نص مفقود في %n مشاركة.</numerusform>
            <numerusform>نص مفقود في %n مشاركة.</numerusform>
            <numerusform>نص مفقود في %n مشاركة.</numerusform>
            <numerusform>نص مفقود في %n مشاركات.</numerusform>
            <numerusform>نص مفقود في %n مشاركة.</numerusform>
            <numerusform>نص مفقود في %n مشاركة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search index did not match the posts.</source>
        <translation>لم يكن فهرس البحث مطابقًا للمشاركات.</translation>
    </message>
    <message>
        <source>Some rows belonged to nothing.</source>
        <translation>كانت بعض السجلات لا تنتمي إلى شيء.</translation>
    </message>
    <message>
        <source>The data file is damaged and must be rebuilt.</source>
        <translation>ملف البيانات تالف ويجب أن يُعاد بناؤه.</translation>
    </message>
    <message>
        <source>This draft is not there any more.</source>
        <translation>لم تعد هذه المسودة موجودة.</translation>
    </message>
    <message>
        <source>This forum is not in the cache.</source>
        <translation>هذا المنتدى غير موجود في الذاكرة المحلية.</translation>
    </message>
    <message>
        <source>Foyer&apos;s data was written by a newer version of Foyer. Nothing was changed. Install the newer version to open it.</source>
        <translation>كُتبت بيانات Foyer بإصدار أحدث منه. لم يُغيَّر شيء. ثبّت الإصدار الأحدث لفتحها.</translation>
    </message>
    <message>
        <source>This item is not in the outbox any more.</source>
        <translation>لم يعد هذا العنصر في صندوق الصادر.</translation>
    </message>
    <message>
        <source>This is being sent right now. Wait for its outcome first.</source>
        <translation>هذا العنصر يُرسل الآن. انتظر النتيجة أولًا.</translation>
    </message>
    <message>
        <source>The server has this already. Edit or delete the post instead.</source>
        <translation>وصل هذا إلى الخادم بالفعل. عدّل المشاركة أو احذفها بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>What was sent once may not be sent differently.</source>
        <translation>ما أُرسل مرة لا يجوز إرساله بصورة مختلفة.</translation>
    </message>
    <message>
        <source>Foyer ended while this was being sent. It is looked for on the server before it is sent again.</source>
        <translation>انتهى Foyer أثناء إرسال هذا. سيُبحث عنه على الخادم قبل إرساله مرة أخرى.</translation>
    </message>
    <message>
        <source>This post is not in the cache any more.</source>
        <translation>لم تعد هذه المشاركة في الذاكرة المحلية.</translation>
    </message>
    <message>
        <source>This attachment has not been downloaded.</source>
        <translation>لم يُنزَّل هذا المرفق.</translation>
    </message>
    <message>
        <source>What could not be read came from the backup %1.</source>
        <translation>ما تعذرت قراءته أُخذ من النسخة الاحتياطية %1.</translation>
    </message>
    <message>
        <source>Not everything of “%1” could be read.</source>
        <translation>تعذرت قراءة بعض محتوى «%1».</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation>حُفظ الملف التالف باسم %1.</translation>
    </message>
    <message>
        <source>Another program is using Foyer&apos;s data and does not let go. Close it, then try again.</source>
        <translation>يستخدم برنامج آخر بيانات Foyer ولا يتركها. أغلقه ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Foyer&apos;s data cannot be written: the folder or the file is read-only. Nothing was lost; make it writable, then try again.</source>
        <translation>تعذرت الكتابة في بيانات Foyer: المجلد أو الملف للقراءة فقط. لم يُفقد شيء؛ اسمح بالكتابة فيه ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The disk reports an error while Foyer&apos;s data is read or written. Check the disk, then try again.</source>
        <translation>أبلغ القرص عن خطأ أثناء قراءة بيانات Foyer أو كتابتها. افحص القرص ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Foyer&apos;s data file is damaged. “foyer check” repairs it and keeps what you wrote.</source>
        <translation>ملف بيانات Foyer تالف. الأمر «foyer check» يصلحه ويحتفظ بما كتبته.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost; free some space, then try again.</source>
        <translation>القرص ممتلئ. لم يُفقد شيء؛ أفسح بعض المساحة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Foyer&apos;s data could not be read or written (%1).</source>
        <translation>تعذرت قراءة بيانات Foyer أو كتابتها (%1).</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written. Choose another one, or make it writable.</source>
        <translation>تعذرت الكتابة في المجلد %1. اختر مجلدًا آخر، أو اسمح بالكتابة فيه.</translation>
    </message>
    <message>
        <source>This thread is not in the cache any more.</source>
        <translation>لم يعد هذا الموضوع في الذاكرة المحلية.</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) had lost their heading.</source>
        <translation>
            <numerusform>%n موضوع فقد عنوانه.</numerusform>
            <numerusform>%n موضوع فقد عنوانه.</numerusform>
            <numerusform>%n موضوع فقد عنوانه.</numerusform>
            <numerusform>%n مواضيع فقدت عناوينها.</numerusform>
            <numerusform>%n موضوعًا فقد عنوانه.</numerusform>
            <numerusform>%n موضوع فقد عنوانه.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to write in this.</source>
        <translation>لا شيء يُكتب في هذا.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) had lost their file.</source>
        <translation>
            <numerusform>%n صورة فقدت ملفها.</numerusform>
            <numerusform>%n صورة فقدت ملفها.</numerusform>
            <numerusform>%n صورة فقدت ملفها.</numerusform>
            <numerusform>%n صور فقدت ملفاتها.</numerusform>
            <numerusform>%n صورة فقدت ملفها.</numerusform>
            <numerusform>%n صورة فقدت ملفها.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to merge here.</source>
        <translation>لا شيء يُدمج هنا.</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>نصك</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>نص الآخرين</translation>
    </message>
    <message>
        <source>This person is not in the cache any more.</source>
        <translation>لم يعد هذا الشخص في الذاكرة المحلية.</translation>
    </message>
    <message>
        <source>There is nothing to replace here.</source>
        <translation>لا شيء هنا ليُستبدل.</translation>
    </message>
</context>
<context>
    <name>foyer::CommunityPages</name>
    <message>
        <source>About</source>
        <translation>عن المجتمع</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>الإرشادات</translation>
    </message>
    <message>
        <source>Terms of service</source>
        <translation>شروط الخدمة</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Pages of the community</source>
        <translation>صفحات المجتمع</translation>
    </message>
</context>
<context>
    <name>foyer::Composer</name>
    <message>
        <source>picture.png</source>
        <comment>name of a pasted picture</comment>
        <translation>صورة.png</translation>
    </message>
    <message>
        <source>Not saved: %1 Your text is still here.</source>
        <translation>لم يُحفظ: %1 ما زال نصك هنا.</translation>
    </message>
    <message>
        <source>%1 wrote:</source>
        <translation>كتب %1:</translation>
    </message>
    <message>
        <source>There is no text yet.</source>
        <translation>لا يوجد نص بعد.</translation>
    </message>
    <message>
        <source>A new thread needs a subject, so that others find it.</source>
        <translation>يحتاج الموضوع الجديد إلى عنوان حتى يجده الآخرون.</translation>
    </message>
    <message>
        <source>Not queued: %1 Your text is still here.</source>
        <translation>لم يوضع في الصادر: %1 ما زال نصك هنا.</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>أنا</translation>
    </message>
    <message>
        <source>Write on</source>
        <translation>متابعة الكتابة</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>إرفاق ملفات</translation>
    </message>
    <message>
        <source>Answer the thread instead</source>
        <translation>الرد على الموضوع بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>نصك</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>إرفاق</translation>
    </message>
    <message>
        <source>Alt P</source>
        <comment>a key</comment>
        <translation>Alt P</translation>
    </message>
    <message>
        <source>Queue reply</source>
        <translation>وضع الرد في الصادر</translation>
    </message>
    <message>
        <source>Ctrl ⏎</source>
        <comment>a key</comment>
        <translation>Ctrl ⏎</translation>
    </message>
    <message>
        <source>Changing your post</source>
        <translation>تعديل مشاركتك</translation>
    </message>
    <message>
        <source>In reply to %1</source>
        <translation>ردًا على %1</translation>
    </message>
    <message>
        <source>Write to everybody in %1…</source>
        <translation>اكتب إلى الجميع في %1…</translation>
    </message>
    <message>
        <source>Write to everybody in this thread…</source>
        <translation>اكتب إلى الجميع في هذا الموضوع…</translation>
    </message>
    <message>
        <source>Queue thread</source>
        <translation>وضع الموضوع في الصادر</translation>
    </message>
    <message>
        <source>Queue change</source>
        <translation>وضع التعديل في الصادر</translation>
    </message>
    <message>
        <source>Send thread</source>
        <translation>إرسال الموضوع</translation>
    </message>
    <message>
        <source>Send change</source>
        <translation>إرسال التعديل</translation>
    </message>
    <message>
        <source>Send reply</source>
        <translation>إرسال الرد</translation>
    </message>
    <message>
        <source>A moderator reads posts here before they appear.</source>
        <translation>يقرأ مشرف المشاركات هنا قبل ظهورها.</translation>
    </message>
    <message>
        <source>Saved on this computer %1</source>
        <translation>حُفظ على هذا الحاسوب %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more drafts here</source>
        <translation>
            <numerusform>هنا %n مسودة أخرى</numerusform>
            <numerusform>هنا %n مسودة أخرى</numerusform>
            <numerusform>هنا %n مسودة أخرى</numerusform>
            <numerusform>هنا %n مسودات أخرى</numerusform>
            <numerusform>هنا %n مسودة أخرى</numerusform>
            <numerusform>هنا %n مسودة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>More quoted than written: perhaps a line or two is enough.</source>
        <translation>الاقتباس أكثر من الكتابة: ربما يكفي سطر أو سطران.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>حُفظ %1</translation>
    </message>
    <message>
        <source>%1 knows no tag “%2”, and new ones are made by those who look after it.</source>
        <translation>لا يعرف %1 الوسم «%2»، ولا يضيف وسومًا جديدة إلا القائمون عليه.</translation>
    </message>
    <message>
        <source>This draft was changed elsewhere, and you see how it stands now. What it was is in the bin.</source>
        <translation>عُدّلت هذه المسودة في مكان آخر، وأنت ترى حالها الآن. أما ما كانت عليه ففي السلة.</translation>
    </message>
    <message>
        <source>Answer in the browser</source>
        <translation>الرد في المتصفح</translation>
    </message>
    <message>
        <source>The server does not let you answer this post in private. Take the mark off, and everybody reads your reply.</source>
        <translation>لا يسمح لك الخادم بالرد على هذه المشاركة ردًّا خاصًا. أزل العلامة، وسيقرأ الجميع ردّك.</translation>
    </message>
    <message>
        <source>Onl&amp;y for %1 and those who look after this forum</source>
        <translation>فق&amp;ط لـ%1 ولمن يشرفون على هذا المنتدى</translation>
    </message>
    <message>
        <source>Write to %1 and those who look after this forum…</source>
        <translation>اكتب إلى %1 ومن يشرفون على هذا المنتدى…</translation>
    </message>
</context>
<context>
    <name>foyer::Connection</name>
    <message>
        <source>Offline since %1 · reading saved copies</source>
        <translation>دون اتصال منذ %1 · قراءة النسخ المحفوظة</translation>
    </message>
    <message>
        <source>Offline · reading saved copies</source>
        <translation>دون اتصال · قراءة النسخ المحفوظة</translation>
    </message>
    <message>
        <source>%1 asks you to sign in again</source>
        <translation>يطلب %1 تسجيل الدخول من جديد</translation>
    </message>
    <message>
        <source>%1 asks us to slow down</source>
        <translation>يطلب %1 إبطاء الطلبات</translation>
    </message>
    <message>
        <source>Cannot save what comes from %1</source>
        <translation>تعذر حفظ ما يأتي من %1</translation>
    </message>
    <message>
        <source>%1 has a problem since %2</source>
        <translation>لدى %1 مشكلة منذ %2</translation>
    </message>
    <message>
        <source>Cannot reach %1 since %2</source>
        <translation>تعذر الوصول إلى %1 منذ %2</translation>
    </message>
    <message numerus="yes">
        <source>%n communities cannot be reached</source>
        <translation>
            <numerusform>تعذر الوصول إلى %n مجتمع</numerusform>
            <numerusform>تعذر الوصول إلى %n مجتمع</numerusform>
            <numerusform>تعذر الوصول إلى %n مجتمع</numerusform>
            <numerusform>تعذر الوصول إلى %n مجتمعات</numerusform>
            <numerusform>تعذر الوصول إلى %n مجتمعًا</numerusform>
            <numerusform>تعذر الوصول إلى %n مجتمع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::ConversationPane</name>
    <message>
        <source>Conversation</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>New thread in %1</source>
        <translation>موضوع جديد في %1</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>يفتح %1</translation>
    </message>
    <message>
        <source>Your thread waits in the Outbox.</source>
        <translation>موضوعك ينتظر في صندوق الصادر.</translation>
    </message>
    <message>
        <source>Not in this thread.</source>
        <translation>غير موجود في هذا الموضوع.</translation>
    </message>
    <message>
        <source>This forum is no longer on the server. What was kept of it stays here for reading.</source>
        <translation>لم يعد هذا المنتدى على الخادم. ما حُفظ منه يبقى هنا للقراءة.</translation>
    </message>
    <message>
        <source>This thread is closed. Ctrl+N starts a new one.</source>
        <translation>هذا الموضوع مغلق. يبدأ Ctrl+N موضوعًا جديدًا.</translation>
    </message>
    <message>
        <source>This forum is for reading only: its server takes no posts here.</source>
        <translation>هذا المنتدى للقراءة فقط: لا يقبل الخادم مشاركات هنا.</translation>
    </message>
    <message>
        <source>You read here as a guest, and guests cannot write on this server. If you have an account there, sign in under Preferences, Communities.</source>
        <translation>أنت تقرأ هنا كضيف، ولا يستطيع الضيوف الكتابة على هذا الخادم. إن كان لديك حساب هناك فسجّل الدخول من التفضيلات، المجتمعات.</translation>
    </message>
    <message>
        <source>The server lets your account read but not write. Those who run it can change that.</source>
        <translation>يسمح الخادم لحسابك بالقراءة دون الكتابة. ويستطيع القائمون عليه تغيير ذلك.</translation>
    </message>
    <message>
        <source>The answer is not on this computer yet. Get new posts to read it.</source>
        <translation>الحل ليس على هذا الحاسوب بعد. اجلب المشاركات الجديدة لقراءته.</translation>
    </message>
</context>
<context>
    <name>foyer::ConversationView</name>
    <message>
        <source>Posts</source>
        <translation>المشاركات</translation>
    </message>
    <message>
        <source>%1, %2:</source>
        <translation>من %1، %2:</translation>
    </message>
</context>
<context>
    <name>foyer::DataFolder</name>
    <message>
        <source>The folder %1 cannot be made. Choose another one with --data.</source>
        <translation>تعذر إنشاء المجلد %1. اختر مجلدًا آخر بالخيار ‎--data.</translation>
    </message>
    <message>
        <source>%1 is a file, and Foyer needs a folder there.</source>
        <translation>المسار %1 ملف، ويحتاج Foyer إلى مجلد مكانه.</translation>
    </message>
</context>
<context>
    <name>foyer::Desk</name>
    <message>
        <source>The sample could not be started. Try: foyer --sample</source>
        <translation>تعذر بدء العينة. جرّب: foyer --sample</translation>
    </message>
    <message>
        <source>Put the sample’s server &amp;back online</source>
        <translation>إ&amp;عادة خادم العينة إلى الاتصال</translation>
    </message>
    <message>
        <source>&amp;Take the sample’s server offline</source>
        <translation>&amp;فصل خادم العينة</translation>
    </message>
    <message>
        <source>The sample’s server is offline. Read and write on: what you write waits here until it is back.</source>
        <translation>خادم العينة غير متصل. واصل القراءة والكتابة: ما تكتبه ينتظر هنا حتى يعود.</translation>
    </message>
    <message>
        <source>The sample’s server is back.</source>
        <translation>عاد خادم العينة.</translation>
    </message>
</context>
<context>
    <name>foyer::Discourse</name>
    <message>
        <source>%1 is open to its members only. Sign in to read it; what is here stays here.</source>
        <translation>%1 مفتوح لأعضائه فقط. سجّل الدخول لقراءته؛ وما هو هنا يبقى هنا.</translation>
    </message>
    <message>
        <source>%1 turns away programs that are not a web browser. It can only be read there.</source>
        <translation>يرفض %1 البرامج التي ليست متصفّح ويب. لا يُقرأ إلا هناك.</translation>
    </message>
    <message>
        <source>%1 does not allow this.</source>
        <translation>لا يسمح %1 بهذا.</translation>
    </message>
    <message>
        <source>%1 has a fault of its own. Foyer tries again later.</source>
        <translation>لدى %1 عطل من جهته. سيحاول Foyer لاحقًا.</translation>
    </message>
    <message>
        <source>%1 can only be read for now. Foyer tries again later.</source>
        <translation>لا يتاح في %1 الآن إلا القراءة. سيحاول Foyer لاحقًا.</translation>
    </message>
    <message>
        <source>%1 asks Foyer to slow down.</source>
        <translation>يطلب %1 من Foyer التمهّل.</translation>
    </message>
    <message>
        <source>%1 refused this and did not say why.</source>
        <translation>رفض %1 هذا ولم يقل السبب.</translation>
    </message>
    <message>
        <source>%1 wants you to sign in again.</source>
        <translation>يريد %1 أن تسجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>This is not on %1, or not any more.</source>
        <translation>هذا ليس على %1، أو لم يعد عليه.</translation>
    </message>
    <message>
        <source>Somebody changed this on %1 meanwhile.</source>
        <translation>غيّر أحدهم هذا على %1 في هذه الأثناء.</translation>
    </message>
    <message>
        <source>This is too large for %1.</source>
        <translation>هذا أكبر مما يقبله %1.</translation>
    </message>
    <message>
        <source>%1 answered with something that is not an answer. Foyer tries again later.</source>
        <translation>أجاب %1 بما ليس جوابًا. سيحاول Foyer لاحقًا.</translation>
    </message>
    <message>
        <source>There is no text yet.</source>
        <translation>لا يوجد نص بعد.</translation>
    </message>
    <message numerus="yes">
        <source>This text is too long: %Ln character(s), and no site takes more than 150,000.</source>
        <translation>
            <numerusform>هذا النص طويل جدًا: %Ln حرف، ولا يقبل أي موقع أكثر من 150000.</numerusform>
            <numerusform>هذا النص طويل جدًا: حرف واحد (%Ln)، ولا يقبل أي موقع أكثر من 150000.</numerusform>
            <numerusform>هذا النص طويل جدًا: حرفان (%Ln)، ولا يقبل أي موقع أكثر من 150000.</numerusform>
            <numerusform>هذا النص طويل جدًا: %Ln أحرف، ولا يقبل أي موقع أكثر من 150000.</numerusform>
            <numerusform>هذا النص طويل جدًا: %Ln حرفًا، ولا يقبل أي موقع أكثر من 150000.</numerusform>
            <numerusform>هذا النص طويل جدًا: %Ln حرف، ولا يقبل أي موقع أكثر من 150000.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no subject yet.</source>
        <translation>لا يوجد عنوان بعد.</translation>
    </message>
    <message>
        <source>This community has likes and no other reactions.</source>
        <translation>في هذا المجتمع إعجابات ولا تفاعلات غيرها.</translation>
    </message>
    <message>
        <source>This community does not take reports of that kind.</source>
        <translation>لا يقبل هذا المجتمع بلاغات من هذا النوع.</translation>
    </message>
    <message>
        <source>Foyer cannot send files to this kind of community yet. Take them out; your text is kept.</source>
        <translation>لا يستطيع Foyer بعدُ إرسال ملفات إلى هذا النوع من المجتمعات. أزلها؛ ونصّك محفوظ.</translation>
    </message>
    <message>
        <source>You cannot write to this category.</source>
        <translation>لا يمكنك الكتابة في هذه الفئة.</translation>
    </message>
    <message>
        <source>The thread cannot be looked at.</source>
        <translation>لا يمكن الاطلاع على الموضوع.</translation>
    </message>
    <message>
        <source>This is not the name of a post.</source>
        <translation>هذا ليس اسم مشاركة.</translation>
    </message>
    <message>
        <source>The site sent something that is not a post.</source>
        <translation>أرسل الموقع شيئًا ليس مشاركة.</translation>
    </message>
    <message>
        <source>Sign in to take part; what you wrote is kept.</source>
        <translation>سجّل الدخول للمشاركة؛ وما كتبته محفوظ.</translation>
    </message>
    <message>
        <source>The site&apos;s answer does not say what became of it.</source>
        <translation>لا يقول جواب الموقع ما الذي جرى لها.</translation>
    </message>
    <message>
        <source>%1 is open to its members only. Sign in to read it.</source>
        <translation>%1 مفتوح لأعضائه فقط. سجّل الدخول لقراءته.</translation>
    </message>
    <message>
        <source>%1 is too busy to know who you are. Foyer tries again later.</source>
        <translation>%1 مشغول إلى حدّ لا يعرف معه من أنت. سيحاول Foyer لاحقًا.</translation>
    </message>
    <message>
        <source>%1 does not tell its categories. Foyer tries again later.</source>
        <translation>لا يذكر %1 فئاته. سيحاول Foyer لاحقًا.</translation>
    </message>
    <message>
        <source>This post is not there any more.</source>
        <translation>لم تعد هذه المشاركة موجودة.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>أحدهم</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مدير</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>The thread was closed.</source>
        <translation>أُغلق الموضوع.</translation>
    </message>
    <message>
        <source>The thread was opened again.</source>
        <translation>أُعيد فتح الموضوع.</translation>
    </message>
    <message>
        <source>The thread closed by itself.</source>
        <translation>أُغلق الموضوع من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>The thread opened by itself.</source>
        <translation>فُتح الموضوع من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>The thread was archived.</source>
        <translation>أُرشف الموضوع.</translation>
    </message>
    <message>
        <source>The thread left the archive.</source>
        <translation>خرج الموضوع من الأرشيف.</translation>
    </message>
    <message>
        <source>The thread was pinned.</source>
        <translation>ثُبّت الموضوع.</translation>
    </message>
    <message>
        <source>The thread was unpinned.</source>
        <translation>أُلغي تثبيت الموضوع.</translation>
    </message>
    <message>
        <source>The thread was pinned everywhere.</source>
        <translation>ثُبّت الموضوع في كل مكان.</translation>
    </message>
    <message>
        <source>The thread was listed again.</source>
        <translation>عاد الموضوع إلى القوائم.</translation>
    </message>
    <message>
        <source>The thread was taken off the lists.</source>
        <translation>أُزيل الموضوع من القوائم.</translation>
    </message>
    <message>
        <source>Posts were moved from or to another thread.</source>
        <translation>نُقلت مشاركات من موضوع آخر أو إليه.</translation>
    </message>
    <message>
        <source>The thread became the banner of all pages.</source>
        <translation>صار الموضوع لافتة كل الصفحات.</translation>
    </message>
    <message>
        <source>The thread is the banner no longer.</source>
        <translation>لم يعد الموضوع لافتة.</translation>
    </message>
    <message>
        <source>Somebody was invited: %1.</source>
        <translation>دُعي شخص: %1.</translation>
    </message>
    <message>
        <source>A group was invited: %1.</source>
        <translation>دُعيت مجموعة: %1.</translation>
    </message>
    <message>
        <source>Somebody was taken out: %1.</source>
        <translation>أُخرج شخص: %1.</translation>
    </message>
    <message>
        <source>Somebody left: %1.</source>
        <translation>غادر شخص: %1.</translation>
    </message>
    <message>
        <source>This became a public thread.</source>
        <translation>صار هذا موضوعًا عامًا.</translation>
    </message>
    <message>
        <source>This became a private conversation.</source>
        <translation>صار هذا محادثة خاصة.</translation>
    </message>
    <message>
        <source>%1 answers, but not as a Discourse community. Paste the address of one of its pages.</source>
        <translation>يجيب %1 لكن ليس كمجتمع Discourse. ألصق عنوان إحدى صفحاته.</translation>
    </message>
    <message>
        <source>The list of topics cannot be read. Foyer tries again later.</source>
        <translation>لا يمكن قراءة قائمة المواضيع. سيحاول Foyer لاحقًا.</translation>
    </message>
    <message>
        <source>A topic cannot be read: “%1”. Foyer tries again later.</source>
        <translation>لا يمكن قراءة موضوع: «%1». سيحاول Foyer لاحقًا.</translation>
    </message>
    <message>
        <source>This is not the text the page shows, or it belongs to an earlier attempt. Copy it once more, all of it, or begin again.</source>
        <translation>ليس هذا النص الذي تعرضه الصفحة، أو هو من محاولة سابقة. انسخه كاملًا مرة أخرى، أو ابدأ من جديد.</translation>
    </message>
    <message>
        <source>This computer could not make a key for the sign-in.</source>
        <translation>لم يستطع هذا الحاسوب صنع مفتاح لتسجيل الدخول.</translation>
    </message>
    <message>
        <source>You said no on the site&apos;s page.</source>
        <translation>رفضتَ ذلك في صفحة الموقع.</translation>
    </message>
    <message>
        <source>The code on the page ran out. Begin again for a new one.</source>
        <translation>انتهت صلاحية الرمز في الصفحة. ابدأ من جديد للحصول على غيره.</translation>
    </message>
    <message>
        <source>%1 does not accept the sign-in it just gave. Begin again.</source>
        <translation>لا يقبل %1 تسجيل الدخول الذي منحه للتو. ابدأ من جديد.</translation>
    </message>
    <message>
        <source>%1 has answered as many questions as it allows for now. Foyer goes on by itself.</source>
        <translation>أجاب %1 عن أكبر عدد من الأسئلة يسمح به الآن. سيتابع Foyer من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>%1 does not know this sign-in any more. Sign in again; everything here is kept.</source>
        <translation>لم يعد %1 يعرف تسجيل الدخول هذا. سجّل الدخول من جديد؛ كل ما هنا محفوظ.</translation>
    </message>
    <message>
        <source>%1 does not say who you are. Foyer tries again later.</source>
        <translation>لا يقول %1 من أنت. سيحاول Foyer لاحقًا.</translation>
    </message>
    <message>
        <source>What the site tells by itself cannot be read.</source>
        <translation>لا يمكن قراءة ما يخبر به الموقع من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>This site does not tell what moves.</source>
        <translation>لا يخبر هذا الموقع بما يجري فيه.</translation>
    </message>
    <message>
        <source>%1 does not show what you began.</source>
        <translation>لا يعرض %1 ما بدأته من مواضيع.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Between you and a few others. Nobody else sees them.</source>
        <translation>بينك وبين بضعة أشخاص. لا يراها أحد غيركم.</translation>
    </message>
    <message>
        <source>%1 has moved to %2. Add that community and sign in there; everything here is kept.</source>
        <translation>انتقل %1 إلى %2. أضف ذلك المجتمع وسجّل الدخول هناك؛ كل ما هنا محفوظ.</translation>
    </message>
    <message>
        <source>“%1” was refused: %2</source>
        <translation>رُفض «%1»: %2</translation>
    </message>
    <message>
        <source>The site does not say where it put “%1”.</source>
        <translation>لا يقول الموقع أين وضع «%1».</translation>
    </message>
    <message>
        <source>%1 does not tell its drafts. Foyer tries again later.</source>
        <translation>لا يخبر %1 بمسوداته. سيحاول Foyer مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>This topic is a part of another one now.</source>
        <translation>صار هذا الموضوع جزءًا من موضوع آخر.</translation>
    </message>
    <message>
        <source>The key is needed for more urgent things.</source>
        <translation>المفتاح مطلوب لما هو أعجل.</translation>
    </message>
</context>
<context>
    <name>foyer::DraftListModel</name>
    <message>
        <source>New thread in %1</source>
        <translation>موضوع جديد في %1</translation>
    </message>
    <message>
        <source>No title yet</source>
        <translation>بلا عنوان بعد</translation>
    </message>
    <message>
        <source>Draft: %1, %2, saved %3</source>
        <translation>مسودة: %1، %2، حُفظت %3</translation>
    </message>
</context>
<context>
    <name>foyer::DraftPane</name>
    <message>
        <source>New thread</source>
        <translation>موضوع جديد</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Bin of drafts</source>
        <translation>سلة المسودات</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>المسودات</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>ا&amp;ستعادة</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>Back to the drafts</source>
        <translation>العودة إلى المسودات</translation>
    </message>
    <message>
        <source>To the bin, for 30 days</source>
        <translation>إلى السلة لمدة 30 يومًا</translation>
    </message>
    <message>
        <source>That could not be saved: %1</source>
        <translation>تعذر الحفظ: %1</translation>
    </message>
    <message>
        <source>The draft is back.</source>
        <translation>عادت المسودة.</translation>
    </message>
    <message>
        <source>The draft stays in the bin for 30 days.</source>
        <translation>تبقى المسودة في السلة 30 يومًا.</translation>
    </message>
    <message>
        <source>Bin (%1)</source>
        <translation>السلة (%1)</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>السلة فارغة.</translation>
    </message>
    <message>
        <source>No drafts.</source>
        <translation>لا مسودات.</translation>
    </message>
    <message>
        <source>What you begin to write is kept here within a second.</source>
        <translation>ما تبدأ كتابته يُحفظ هنا خلال ثانية.</translation>
    </message>
</context>
<context>
    <name>foyer::EmptyState</name>
    <message>
        <source>Choose a thread to read it here.</source>
        <translation>اختر موضوعًا لقراءته هنا.</translation>
    </message>
    <message>
        <source>J and K go from post to post, N to the next unread one.</source>
        <translation>ينقلك J و K من مشاركة إلى أخرى، وينقلك N إلى غير المقروءة التالية.</translation>
    </message>
    <message>
        <source>This thread is not on this computer yet.</source>
        <translation>هذا الموضوع ليس على هذا الحاسوب بعد.</translation>
    </message>
    <message>
        <source>Its posts come with the next round.</source>
        <translation>تأتي مشاركاته مع المزامنة القادمة.</translation>
    </message>
    <message>
        <source>Get it now</source>
        <translation>جلبه الآن</translation>
    </message>
    <message>
        <source>This thread is no longer here.</source>
        <translation>لم يعد هذا الموضوع هنا.</translation>
    </message>
    <message>
        <source>It was removed from this computer, or its community was.</source>
        <translation>أُزيل من هذا الحاسوب، أو أُزيل مجتمعه.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
</context>
<context>
    <name>foyer::Engine</name>
    <message>
        <source>This community is being synced already.</source>
        <translation>تجري مزامنة هذا المجتمع بالفعل.</translation>
    </message>
    <message>
        <source>Foyer is set to work offline.</source>
        <translation>‏Foyer مضبوط على العمل دون اتصال.</translation>
    </message>
    <message>
        <source>This version of Foyer does not know servers of the kind “%1”.</source>
        <translation>لا يعرف هذا الإصدار من Foyer خوادم من النوع «%1».</translation>
    </message>
    <message>
        <source>No password is kept for “%1”. Sign in again.</source>
        <translation>لا كلمة مرور محفوظة للحساب «%1». سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>Not signed in yet.</source>
        <translation>لم يُسجَّل الدخول بعد.</translation>
    </message>
</context>
<context>
    <name>foyer::Error</name>
    <message>
        <source>Stopped.</source>
        <translation>توقّف.</translation>
    </message>
</context>
<context>
    <name>foyer::Fakes</name>
    <message>
        <source>No port of this computer could be opened for the server.</source>
        <translation>تعذّر فتح منفذ للخادم على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>There is no server of the kind “%1” to try. There are: %2.</source>
        <translation>لا يوجد خادم من النوع «%1» للتجربة. الموجود: %2.</translation>
    </message>
</context>
<context>
    <name>foyer::Feeds</name>
    <message>
        <source>The feed of %1 is damaged, and nothing of it can be read.</source>
        <translation>موجز %1 تالف ولا يمكن قراءة شيء منه.</translation>
    </message>
    <message>
        <source>%1 sent JSON that is no feed.</source>
        <translation>أرسل %1 ملف JSON ليس موجزًا.</translation>
    </message>
    <message>
        <source>%1 sent a page where a feed should be. It may want you to sign in there, which feeds cannot.</source>
        <translation>أرسل %1 صفحة مكان الموجز. لعله يريد تسجيل الدخول، ولا تستطيعه الموجزات.</translation>
    </message>
    <message>
        <source>%1 sent something that is no feed.</source>
        <translation>أرسل %1 شيئًا ليس موجزًا.</translation>
    </message>
    <message>
        <source>A feed can only be read. Go on in the browser; your text is kept.</source>
        <translation>الموجز يُقرأ فقط. تابع في المتصفح؛ نصك محفوظ.</translation>
    </message>
    <message>
        <source>This post is not in the feed any more.</source>
        <translation>لم تعد هذه المشاركة في الموجز.</translation>
    </message>
    <message>
        <source>This feed is not on %1 any more. What is kept of it stays; paste the forum&apos;s address to find its feed anew.</source>
        <translation>لم يعد هذا الموجز على %1. يبقى ما حُفظ منه؛ ألصق عنوان المنتدى للعثور على موجزه من جديد.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>%1 answers, but not as a community that Foyer knows, and no feed of it can be found. Paste the address of a page of the forum, or of its feed.</source>
        <translation>يجيب %1 لكن ليس كمجتمع يعرفه Foyer، ولا يُعثر على موجز له. ألصق عنوان صفحة من المنتدى أو عنوان موجزه.</translation>
    </message>
    <message>
        <source>%1 sent a feed as JSON that is damaged. Its administrators can mend that; a feed in another format may work.</source>
        <translation>أرسل %1 تغذية JSON معطوبة. يستطيع مشرفوه إصلاحها؛ وقد تعمل تغذية بصيغة أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>Posts between %1 and %2 are missing here: the feed holds only its newest %n. They are on the site.</source>
        <translation>
            <numerusform>تنقص هنا مشاركات بين %1 و%2: لا تحمل التغذية شيئًا. المشاركات في الموقع.</numerusform>
            <numerusform>تنقص هنا مشاركات بين %1 و%2: لا تحمل التغذية إلا أحدث مشاركة. البقية في الموقع.</numerusform>
            <numerusform>تنقص هنا مشاركات بين %1 و%2: لا تحمل التغذية إلا أحدث مشاركتين. البقية في الموقع.</numerusform>
            <numerusform>تنقص هنا مشاركات بين %1 و%2: لا تحمل التغذية إلا أحدث %n مشاركات. البقية في الموقع.</numerusform>
            <numerusform>تنقص هنا مشاركات بين %1 و%2: لا تحمل التغذية إلا أحدث %n مشاركة. البقية في الموقع.</numerusform>
            <numerusform>تنقص هنا مشاركات بين %1 و%2: لا تحمل التغذية إلا أحدث %n مشاركة. البقية في الموقع.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asks not to be asked for a while. Foyer goes on by itself then.</source>
        <translation>يطلب %1 ألّا يُسأل لبعض الوقت. يتابع Foyer بعدها من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>%1 runs on Ning 3, which has no feeds of its forums. It can be read in the browser alone.</source>
        <translation>يعمل %1 على Ning 3 الذي لا تغذيات لمنتدياته. لا يُقرأ إلا في المتصفح.</translation>
    </message>
    <message>
        <source>%1 wants a sign-in on its pages, and has no feed that everybody may read. It can be read in the browser alone.</source>
        <translation>يطلب %1 تسجيل الدخول في صفحاته، وليست له تغذية يقرؤها الجميع. لا يُقرأ إلا في المتصفح.</translation>
    </message>
    <message>
        <source>%1 has no page at this address. Paste the address of its front page, or of a thread you can read.</source>
        <translation>لا صفحة لدى %1 في هذا العنوان. ألصق عنوان صفحته الأولى، أو عنوان موضوع تستطيع قراءته.</translation>
    </message>
</context>
<context>
    <name>foyer::FileChips</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>استبعاد %1</translation>
    </message>
    <message>
        <source>%1 is larger than 20 MB and was not attached.</source>
        <translation>حجم %1 أكبر من 20 م.ب، لذا لم يُرفق.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>تعذرت قراءة %1: %2</translation>
    </message>
</context>
<context>
    <name>foyer::FindBar</name>
    <message>
        <source>Find in this thread</source>
        <translation>بحث في هذا الموضوع</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>foyer::FolderLock</name>
    <message>
        <source>Foyer cannot write in its folder, %1. Make it writable, or choose another one with --data.</source>
        <translation>لا يستطيع Foyer الكتابة في مجلده %1. اجعله قابلًا للكتابة، أو اختر مجلدًا آخر بالخيار ‎--data.</translation>
    </message>
</context>
<context>
    <name>foyer::FollowDialog</name>
    <message>
        <source>Follow in %1</source>
        <translation>الاشتراك في %1</translation>
    </message>
    <message>
        <source>That could not be saved: %1</source>
        <translation>تعذر الحفظ: %1</translation>
    </message>
</context>
<context>
    <name>foyer::FollowList</name>
    <message>
        <source>Find a forum…</source>
        <translation>ابحث عن منتدى…</translation>
    </message>
    <message>
        <source>Find a forum</source>
        <translation>البحث عن منتدى</translation>
    </message>
    <message>
        <source>Forums</source>
        <translation>المنتديات</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>ال&amp;كل</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;لا شيء</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n forums are followed</source>
        <translation>
            <numerusform>الاشتراك في %1 من %n منتدى</numerusform>
            <numerusform>الاشتراك في %1 من %n منتدى</numerusform>
            <numerusform>الاشتراك في %1 من %n منتدى</numerusform>
            <numerusform>الاشتراك في %1 من %n منتديات</numerusform>
            <numerusform>الاشتراك في %1 من %n منتدى</numerusform>
            <numerusform>الاشتراك في %1 من %n منتدى</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of forums is on its way…</source>
        <translation>قائمة المنتديات في الطريق…</translation>
    </message>
</context>
<context>
    <name>foyer::ForumChip</name>
    <message>
        <source>Forum: %1</source>
        <translation>المنتدى: %1</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <comment>a forum in another</comment>
        <translation>%1 › %2</translation>
    </message>
</context>
<context>
    <name>foyer::ForumTreeModel</name>
    <message>
        <source>Inbox</source>
        <translation>الوارد</translation>
    </message>
    <message>
        <source>For me</source>
        <translation>لي</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>المميّزة بنجمة</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>المسودات</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>صندوق الصادر</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n threads with something new</source>
        <translation>
            <numerusform>%1، %n موضوع فيه جديد</numerusform>
            <numerusform>%1، %n موضوع فيه جديد</numerusform>
            <numerusform>%1، %n موضوع فيه جديد</numerusform>
            <numerusform>%1، %n مواضيع فيها جديد</numerusform>
            <numerusform>%1، %n موضوعًا فيه جديد</numerusform>
            <numerusform>%1، %n موضوع فيه جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting to be sent</source>
        <translation>
            <numerusform>%1، %n عنصر بانتظار الإرسال</numerusform>
            <numerusform>%1، %n عنصر بانتظار الإرسال</numerusform>
            <numerusform>%1، %n عنصر بانتظار الإرسال</numerusform>
            <numerusform>%1، %n عناصر بانتظار الإرسال</numerusform>
            <numerusform>%1، %n عنصرًا بانتظار الإرسال</numerusform>
            <numerusform>%1، %n عنصر بانتظار الإرسال</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, no longer on the server</source>
        <translation>%1، لم يعد على الخادم</translation>
    </message>
    <message>
        <source>%1 is no longer on the server. What was kept of it stays here for reading; if it comes back, so do its new posts.</source>
        <translation>لم يعد %1 على الخادم. ما حُفظ منه يبقى هنا للقراءة؛ وإن عاد، عادت معه مشاركاته الجديدة.</translation>
    </message>
</context>
<context>
    <name>foyer::FreedesktopNotifications</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>تعليم كمقروء</translation>
    </message>
    <message>
        <source>Mute thread</source>
        <translation>كتم الموضوع</translation>
    </message>
</context>
<context>
    <name>foyer::HeldEdit</name>
    <message>
        <source>Two versions of one post</source>
        <translation>نسختان من مشاركة واحدة</translation>
    </message>
    <message>
        <source>Somebody changed this post after you began to edit it. Nothing of yours was sent.</source>
        <translation>غيّر أحدهم هذه المشاركة بعد أن بدأت تحريرها. لم يُرسل شيء مما كتبت.</translation>
    </message>
    <message>
        <source>If yours replaces theirs, theirs stays readable where the server keeps a history of the post, as Discourse does.</source>
        <translation>إذا حلّت نسختك محل نسختهم بقيت نسختهم مقروءة حيث يحفظ الخادم تاريخ المشاركة، كما يفعل Discourse.</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>&amp;دمج…</translation>
    </message>
    <message>
        <source>&amp;Replace their version with mine</source>
        <translation>ا&amp;ستبدال نسختي بنسختهم</translation>
    </message>
    <message>
        <source>&amp;Discard mine</source>
        <translation>ت&amp;رك نسختي</translation>
    </message>
    <message>
        <source>That did not work: %1</source>
        <translation>لم ينجح ذلك: %1</translation>
    </message>
    <message>
        <source>Trying now.</source>
        <translation>تجري المحاولة الآن.</translation>
    </message>
    <message>
        <source>Your version goes out now, in place of theirs.</source>
        <translation>تخرج نسختك الآن بدلًا من نسختهم.</translation>
    </message>
    <message>
        <source>Theirs stands. Your version is in the bin of your drafts for 30 days.</source>
        <translation>تبقى نسختهم. ونسختك في سلة مسوداتك لمدة 30 يومًا.</translation>
    </message>
    <message>
        <source>It cannot be merged: %1</source>
        <translation>لا يمكن دمجها: %1</translation>
    </message>
    <message>
        <source>Your changes and theirs are together now. Look at them and send.</source>
        <translation>تعديلاتك وتعديلاتهم معًا الآن. راجعها ثم أرسل.</translation>
    </message>
    <message numerus="yes">
        <source>%n places were changed by both: there both are in the text, yours and theirs. Keep what is right.</source>
        <translation>
            <numerusform>%n موضعًا غيّره كلاكما: يبقى الاثنان في النص، ما لك وما لهم. احتفظ بالصحيح.</numerusform>
            <numerusform>موضع واحد غيّره كلاكما: يبقى الاثنان في النص، ما لك وما لهم. احتفظ بالصحيح.</numerusform>
            <numerusform>موضعان غيّرهما كلاكما: يبقى الاثنان في النص، ما لك وما لهم. احتفظ بالصحيح.</numerusform>
            <numerusform>%n مواضع غيّرها كلاكما: يبقى الاثنان في النص، ما لك وما لهم. احتفظ بالصحيح.</numerusform>
            <numerusform>%n موضعًا غيّره كلاكما: يبقى الاثنان في النص، ما لك وما لهم. احتفظ بالصحيح.</numerusform>
            <numerusform>%n موضعًا غيّره كلاكما: يبقى الاثنان في النص، ما لك وما لهم. احتفظ بالصحيح.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::HttpClient</name>
    <message>
        <source>The connection to %1 is not secure: %2.</source>
        <translation>الاتصال بالخادم %1 غير آمن: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2.</source>
        <translation>تعذر الوصول إلى %1: %2.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>لم يجب %1 في الوقت المناسب.</translation>
    </message>
    <message>
        <source>%1 redirects to an address that is not secure.</source>
        <translation>يعيد %1 التوجيه إلى عنوان غير آمن.</translation>
    </message>
    <message>
        <source>%1 wants what you wrote to be sent to another server.</source>
        <translation>يطلب %1 إرسال ما كتبته إلى خادم آخر.</translation>
    </message>
    <message>
        <source>%1 redirects in a circle.</source>
        <translation>يعيد %1 التوجيه في حلقة مفرغة.</translation>
    </message>
    <message>
        <source>Foyer is set to work offline.</source>
        <translation>‏Foyer مضبوط على العمل دون اتصال.</translation>
    </message>
    <message>
        <source>The answer of %1 is too large.</source>
        <translation>جواب %1 أكبر مما يجوز.</translation>
    </message>
    <message>
        <source>%1 answered with error %2.</source>
        <translation>أجاب %1 بالخطأ %2.</translation>
    </message>
    <message>
        <source>%1 sends on to %2, where Foyer does not go by itself.</source>
        <translation>يحيل %1 إلى %2، ولا يذهب Foyer إلى هناك من تلقاء نفسه.</translation>
    </message>
</context>
<context>
    <name>foyer::KeepPage</name>
    <message>
        <source>What do you want to follow?</source>
        <translation>بمَ تريد الاشتراك؟</translation>
    </message>
    <message>
        <source>&amp;Keep posts:</source>
        <translation>الا&amp;حتفاظ بالمشاركات:</translation>
    </message>
</context>
<context>
    <name>foyer::KeyMapDialog</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Keys without Ctrl or Alt do nothing while you write. They can be turned off in the preferences.</source>
        <translation>المفاتيح التي بلا Ctrl أو Alt لا تفعل شيئًا أثناء الكتابة. ويمكن إيقافها في التفضيلات.</translation>
    </message>
    <message>
        <source>Keys without Ctrl or Alt are turned off in the preferences.</source>
        <translation>المفاتيح التي بلا Ctrl أو Alt موقفة في التفضيلات.</translation>
    </message>
</context>
<context>
    <name>foyer::Leaving</name>
    <message>
        <source>Foyer is set to work offline.</source>
        <translation>‏Foyer مضبوط على العمل دون اتصال.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>لم يجب %1 في الوقت المناسب.</translation>
    </message>
    <message>
        <source>%1 could not be told that Foyer is signed out: %2 Nobody uses that sign-in any more, and you can end it there yourself: open %3, find Foyer in the list and revoke its access.</source>
        <translation>تعذر إبلاغ %1 بأن Foyer سجّل الخروج: %2 لم يعد أحد يستخدم تسجيل الدخول ذاك، ويمكنك إنهاؤه هناك بنفسك: افتح %3، وابحث عن Foyer في القائمة، وألغِ صلاحية وصوله.</translation>
    </message>
    <message>
        <source>The password for %1 could not be removed from where it is kept: %2</source>
        <translation>تعذرت إزالة كلمة مرور %1 من المكان المحفوظة فيه: %2</translation>
    </message>
</context>
<context>
    <name>foyer::LineSocket</name>
    <message>
        <source>%1 (issued by %2)</source>
        <translation>‏%1 (أصدرتها %2)</translation>
    </message>
    <message>
        <source>No connection to %1: it did not answer in time.</source>
        <translation>لا اتصال بالخادم %1: لم يجب في الوقت المناسب.</translation>
    </message>
    <message>
        <source>%1 did not finish securing the connection.</source>
        <translation>لم يُكمل %1 تأمين الاتصال.</translation>
    </message>
    <message>
        <source>%1 sent an answer that is too large to be true.</source>
        <translation>أرسل %1 جوابًا أكبر من أن يكون صحيحًا.</translation>
    </message>
    <message>
        <source>%1 does not take what is sent to it.</source>
        <translation>لا يقبل %1 ما يُرسل إليه.</translation>
    </message>
    <message>
        <source>%1 has stopped answering.</source>
        <translation>توقف %1 عن الإجابة.</translation>
    </message>
    <message>
        <source>%1 sent damaged compressed data.</source>
        <translation>أرسل %1 بيانات مضغوطة تالفة.</translation>
    </message>
    <message>
        <source>%1 closed the connection.</source>
        <translation>أغلق %1 الاتصال.</translation>
    </message>
    <message>
        <source>The connection to %1 could not be secured: %2</source>
        <translation>تعذر تأمين الاتصال بالخادم %1: %2</translation>
    </message>
    <message>
        <source>No connection to %1: %2</source>
        <translation>لا اتصال بالخادم %1: %2</translation>
    </message>
    <message>
        <source>%1 sent a line without end. It may not be the kind of server it should be.</source>
        <translation>أرسل %1 سطرًا بلا نهاية. ربما ليس من نوع الخوادم المتوقَّع.</translation>
    </message>
    <message>
        <source>There is no server called %1, or its name could not be looked up. Check the address, and whether this computer is on the network.</source>
        <translation>لا يوجد خادم باسم %1، أو تعذّر البحث عن اسمه. تحقّق من العنوان، ومن أن هذا الحاسوب متصل بالشبكة.</translation>
    </message>
    <message>
        <source>%1 refused the connection: the server is not running, or the port in the address is wrong.</source>
        <translation>رفض %1 الاتصال: الخادم لا يعمل، أو المنفذ المذكور في العنوان خاطئ.</translation>
    </message>
</context>
<context>
    <name>foyer::MainWindow</name>
    <message>
        <source>That was the first unread thread.</source>
        <translation>كان ذلك أول موضوع غير مقروء.</translation>
    </message>
    <message>
        <source>That was the last unread thread.</source>
        <translation>كان ذلك آخر موضوع غير مقروء.</translation>
    </message>
    <message>
        <source>%1 is not kept on this computer.</source>
        <translation>لا توجد نسخة من %1 على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>You are working offline: Ctrl+Shift+O ends that.</source>
        <translation>أنت تعمل دون اتصال: ينهي Ctrl+Shift+O ذلك.</translation>
    </message>
    <message>
        <source>Asking for new posts…</source>
        <translation>يجري طلب المشاركات الجديدة…</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message numerus="yes">
        <source>%n posts wait to be sent. They stay here and go out next time.</source>
        <translation>
            <numerusform>%n مشاركة بانتظار الإرسال. تبقى هنا وتُرسل في المرة القادمة.</numerusform>
            <numerusform>%n مشاركة بانتظار الإرسال. تبقى هنا وتُرسل في المرة القادمة.</numerusform>
            <numerusform>%n مشاركة بانتظار الإرسال. تبقى هنا وتُرسل في المرة القادمة.</numerusform>
            <numerusform>%n مشاركات بانتظار الإرسال. تبقى هنا وتُرسل في المرة القادمة.</numerusform>
            <numerusform>%n مشاركة بانتظار الإرسال. تبقى هنا وتُرسل في المرة القادمة.</numerusform>
            <numerusform>%n مشاركة بانتظار الإرسال. تبقى هنا وتُرسل في المرة القادمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>That could not be saved: %1</source>
        <translation>تعذر الحفظ: %1</translation>
    </message>
    <message>
        <source>Working offline. What you write waits here.</source>
        <translation>العمل دون اتصال. ما تكتبه ينتظر هنا.</translation>
    </message>
    <message>
        <source>Online again.</source>
        <translation>عاد الاتصال.</translation>
    </message>
    <message>
        <source>Choose a forum first: a new thread needs one to be in.</source>
        <translation>اختر منتدى أولًا: لا بد للموضوع الجديد من منتدى يكون فيه.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Opening %1 in the browser. This is Foyer %2.</source>
        <translation>يُفتح %1 في المتصفح. هذا Foyer %2.</translation>
    </message>
    <message>
        <source>None of the forums you follow takes new threads from you.</source>
        <translation>لا يقبل أي من المنتديات التي اشتركت فيها مواضيع جديدة منك.</translation>
    </message>
    <message>
        <source>This forum takes no new threads from you. Choose another.</source>
        <translation>لا يقبل هذا المنتدى مواضيع جديدة منك. اختر غيره.</translation>
    </message>
    <message>
        <source>Threads tagged %1</source>
        <translation>المواضيع الموسومة بـ %1</translation>
    </message>
    <message>
        <source>Mark the thread unread</source>
        <translation>وضع علامة غير مقروء على الموضوع</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>إزالة النجمة</translation>
    </message>
    <message>
        <source>Star the thread</source>
        <translation>تمييز الموضوع بنجمة</translation>
    </message>
    <message>
        <source>What to tell me of</source>
        <translation>ما أُخبَر به</translation>
    </message>
    <message>
        <source>That could not be saved. Is the disk full?</source>
        <translation>تعذّر حفظ ذلك. هل القرص ممتلئ؟</translation>
    </message>
    <message>
        <source>Unpin the thread</source>
        <translation>إلغاء تثبيت الموضوع</translation>
    </message>
    <message>
        <source>Pin the thread</source>
        <translation>تثبيت الموضوع</translation>
    </message>
    <message>
        <source>Open the thread again</source>
        <translation>إعادة فتح الموضوع</translation>
    </message>
    <message>
        <source>Close the thread to answers</source>
        <translation>إغلاق الموضوع أمام الردود</translation>
    </message>
</context>
<context>
    <name>foyer::MarkDeeds</name>
    <message>
        <source>That could not be kept: %1</source>
        <translation>تعذر حفظ ذلك: %1</translation>
    </message>
    <message>
        <source>Your own posts are for others to like.</source>
        <translation>الإعجاب بمشاركاتك متروك للآخرين.</translation>
    </message>
    <message>
        <source>This like is too old to be taken back: the server keeps it.</source>
        <translation>هذا الإعجاب أقدم من أن يُسحب: يحتفظ به الخادم.</translation>
    </message>
    <message>
        <source>The server does not let you like this post.</source>
        <translation>لا يسمح لك الخادم بالإعجاب بهذه المشاركة.</translation>
    </message>
    <message>
        <source>Liked. Press again to take it back.</source>
        <translation>سُجّل إعجابك. اضغط مرة أخرى لسحبه.</translation>
    </message>
    <message>
        <source>The like is taken back.</source>
        <translation>سُحب الإعجاب.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>an emoji, its name</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>it is yours</source>
        <translation>هي مشاركتك</translation>
    </message>
    <message>
        <source>you did already</source>
        <translation>أبلغت عنها من قبل</translation>
    </message>
    <message>
        <source>guests cannot, here</source>
        <translation>لا يستطيع الضيوف ذلك هنا</translation>
    </message>
    <message>
        <source>this server takes no reports</source>
        <translation>لا يقبل هذا الخادم بلاغات</translation>
    </message>
    <message>
        <source>the server does not let you</source>
        <translation>لا يسمح لك الخادم</translation>
    </message>
    <message>
        <source>the reasons are not here yet: get new posts first</source>
        <translation>الأسباب ليست هنا بعد: اجلب المشاركات الجديدة أولًا</translation>
    </message>
    <message>
        <source>This post cannot be reported: %1.</source>
        <translation>لا يمكن الإبلاغ عن هذه المشاركة: %1.</translation>
    </message>
    <message>
        <source>Reported to those who look after %1.</source>
        <translation>أُبلغ القائمون على %1.</translation>
    </message>
    <message>
        <source>Take the like back	L</source>
        <translation>سحب الإعجاب	L</translation>
    </message>
    <message>
        <source>Like	L</source>
        <translation>إعجاب	L</translation>
    </message>
    <message>
        <source>React</source>
        <translation>تفاعل</translation>
    </message>
    <message>
        <source>Report this post…	!</source>
        <translation>الإبلاغ عن هذه المشاركة…	!</translation>
    </message>
    <message>
        <source>Report this post (%1)</source>
        <translation>الإبلاغ عن هذه المشاركة (%1)</translation>
    </message>
</context>
<context>
    <name>foyer::Moodle</name>
    <message>
        <source>This is not the address the browser was sent to, or it belongs to an earlier attempt. It begins with moodlemobile://token= — copy all of it, or begin again.</source>
        <translation>ليس هذا العنوان الذي أُرسل إليه المتصفح، أو هو من محاولة سابقة. يبدأ بـ moodlemobile://token= فانسخه كله أو ابدأ من جديد.</translation>
    </message>
    <message>
        <source>This is a private reply, and Moodle takes no answers to those. Answer another post; your text is kept.</source>
        <translation>هذا رد خاص ولا يقبل Moodle ردودًا عليه. ردّ على مشاركة أخرى؛ نصك محفوظ.</translation>
    </message>
    <message>
        <source>There is no subject yet.</source>
        <translation>لا يوجد عنوان بعد.</translation>
    </message>
    <message>
        <source>Moodle lets programs subscribe to discussions, and to whole forums only in the browser.</source>
        <translation>يسمح Moodle للبرامج بالاشتراك في المناقشات، أما المنتديات كلها ففي المتصفح فقط.</translation>
    </message>
    <message>
        <source>Moodle has nothing like this.</source>
        <translation>لا يوجد في Moodle شيء كهذا.</translation>
    </message>
    <message>
        <source>There is no text yet.</source>
        <translation>لا يوجد نص بعد.</translation>
    </message>
    <message>
        <source>This forum takes no files. Take them out; your text is kept.</source>
        <translation>لا يقبل هذا المنتدى ملفات. أزلها؛ نصك محفوظ.</translation>
    </message>
    <message>
        <source>“%1” is larger than this forum takes: at most %2.</source>
        <translation>«%1» أكبر مما يقبله هذا المنتدى: %2 على الأكثر.</translation>
    </message>
    <message>
        <source>The post was changed by somebody since you edited it.</source>
        <translation>غيّر أحدهم المشاركة بعد أن حررتها.</translation>
    </message>
    <message>
        <source>This post is not there any more.</source>
        <translation>لم تعد هذه المشاركة موجودة.</translation>
    </message>
    <message>
        <source>The site&apos;s answer does not say what became of it.</source>
        <translation>لا يقول جواب الموقع ماذا حلّ به.</translation>
    </message>
    <message>
        <source>%1 is open to its members only. Sign in to read it.</source>
        <translation>%1 مفتوح لأعضائه فقط. سجّل الدخول لتقرأه.</translation>
    </message>
    <message>
        <source>%1 runs a Moodle too old for Foyer: 4.1 is the oldest.</source>
        <translation>يعمل على %1 إصدار Moodle أقدم مما يعرفه Foyer: أقدم ما يُقبل 4.1.</translation>
    </message>
    <message>
        <source>What others answered shows half an hour after your own answer.</source>
        <translation>يظهر ما أجاب به الآخرون بعد نصف ساعة من إجابتك.</translation>
    </message>
    <message>
        <source>Due %1.</source>
        <translation>الموعد %1.</translation>
    </message>
    <message>
        <source>Nothing can be posted after %1.</source>
        <translation>لا يمكن النشر بعد %1.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>%1 cannot be reached over a secure connection. Foyer sends no password over an open one.</source>
        <translation>لا يمكن بلوغ %1 باتصال آمن. لا يرسل Foyer كلمة مرور عبر اتصال مكشوف.</translation>
    </message>
    <message>
        <source>%1 is a Moodle that lets no programs in. Ask its administrators to switch on mobile web services (Site administration, Mobile app).</source>
        <translation>%1 موقع Moodle لا يسمح للبرامج. اطلب من إدارته تفعيل خدمات الويب للهاتف (إدارة الموقع، تطبيق الهاتف).</translation>
    </message>
    <message>
        <source>%1 is being repaired. Try again later.</source>
        <translation>%1 قيد الصيانة. حاول لاحقًا.</translation>
    </message>
    <message>
        <source>%1 answers, but not as a Moodle. Paste the address of one of its pages.</source>
        <translation>يجيب %1 لكن ليس كموقع Moodle. ألصق عنوان إحدى صفحاته.</translation>
    </message>
    <message>
        <source>%1 does not know this sign-in any more. Sign in again; everything here is kept.</source>
        <translation>لم يعد %1 يعرف هذا الدخول. سجّل الدخول من جديد؛ كل ما هنا محفوظ.</translation>
    </message>
    <message>
        <source>%1 lets no programs in: its administrators have switched off what Moodle calls mobile web services.</source>
        <translation>لا يسمح %1 للبرامج: عطّلت إدارته ما يسميه Moodle خدمات الويب للهاتف.</translation>
    </message>
    <message>
        <source>%1 lets no programs in: its administrators have switched off what Moodle calls web services.</source>
        <translation>لا يسمح %1 للبرامج: عطّلت إدارته ما يسميه Moodle خدمات الويب.</translation>
    </message>
    <message>
        <source>%1 wants you to agree to its rules first. Open it in your browser, agree there, and sync again.</source>
        <translation>يريد %1 أن توافق على قواعده أولًا. افتحه في المتصفح ووافق هناك ثم زامن من جديد.</translation>
    </message>
    <message>
        <source>%1 wants you to change your password first. Do that in your browser, and sync again.</source>
        <translation>يريد %1 أن تغيّر كلمة مرورك أولًا. افعل ذلك في المتصفح ثم زامن من جديد.</translation>
    </message>
    <message>
        <source>%1 takes no part of this, and does not say why. A subject must not hold anything like &lt;this&gt;.</source>
        <translation>لا يقبل %1 شيئًا من هذا ولا يقول لماذا. لا يجوز أن يحوي العنوان شيئًا مثل &lt;هذا&gt;.</translation>
    </message>
    <message>
        <source>This is not on %1, or not any more.</source>
        <translation>هذا ليس على %1 أو لم يعد عليه.</translation>
    </message>
    <message>
        <source>%1 answered with something that is not an answer. Foyer tries again later.</source>
        <translation>أجاب %1 بما ليس جوابًا. يحاول Foyer لاحقًا.</translation>
    </message>
    <message>
        <source>%1 refused this and did not say why.</source>
        <translation>رفض %1 هذا ولم يقل لماذا.</translation>
    </message>
    <message>
        <source>Foyer does not try this password again by itself: some sites lock an account after a few wrong ones.</source>
        <translation>لا يعيد Foyer تجربة كلمة المرور هذه من نفسه: بعض المواقع تقفل الحساب بعد محاولات خاطئة قليلة.</translation>
    </message>
    <message>
        <source>%1 is now found at %2. Add that community; everything here is kept.</source>
        <translation>صار %1 على %2. أضف ذلك المجتمع؛ كل ما هنا محفوظ.</translation>
    </message>
    <message>
        <source>%1 is being repaired. Foyer tries again later.</source>
        <translation>%1 قيد الصيانة. يحاول Foyer لاحقًا.</translation>
    </message>
    <message>
        <source>The site does not say where it put “%1”.</source>
        <translation>لا يقول الموقع أين وضع «%1».</translation>
    </message>
    <message>
        <source>“%1” was refused: %2</source>
        <translation>رُفض «%1»: %2</translation>
    </message>
    <message numerus="yes">
        <source>This forum takes at most %n files with a post.</source>
        <translation>
            <numerusform>لا يقبل هذا المنتدى ملفات مع المشاركة.</numerusform>
            <numerusform>يقبل هذا المنتدى ملفًا واحدًا على الأكثر مع المشاركة.</numerusform>
            <numerusform>يقبل هذا المنتدى ملفين على الأكثر مع المشاركة.</numerusform>
            <numerusform>يقبل هذا المنتدى %n ملفات على الأكثر مع المشاركة.</numerusform>
            <numerusform>يقبل هذا المنتدى %n ملفًا على الأكثر مع المشاركة.</numerusform>
            <numerusform>يقبل هذا المنتدى %n ملف على الأكثر مع المشاركة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Foyer has taken it back at once; text and files are kept here.</source>
        <translation>سحبها Foyer فورًا؛ النص والملفات محفوظة هنا.</translation>
    </message>
    <message>
        <source>Foyer could not take it back (%1). Delete it on the site.</source>
        <translation>لم يستطع Foyer سحبها (%1). احذفها في الموقع.</translation>
    </message>
    <message numerus="yes">
        <source>The site dropped %n of the files without a word.</source>
        <translation>
            <numerusform>لم يُسقط الموقع أي ملف.</numerusform>
            <numerusform>أسقط الموقع ملفًا واحدًا دون أن يقول شيئًا.</numerusform>
            <numerusform>أسقط الموقع ملفين دون أن يقول شيئًا.</numerusform>
            <numerusform>أسقط الموقع %n ملفات دون أن يقول شيئًا.</numerusform>
            <numerusform>أسقط الموقع %n ملفًا دون أن يقول شيئًا.</numerusform>
            <numerusform>أسقط الموقع %n ملف دون أن يقول شيئًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>A discussion goes to one group. Choose one as a tag: %1.</source>
        <translation>يذهب النقاش إلى مجموعة واحدة. اختر واحدة وسمًا: %1.</translation>
    </message>
    <message>
        <source>There is no such group for you in this forum. Choose one as a tag: %1.</source>
        <translation>ليست لك مجموعة كهذه في هذا المنتدى. اختر واحدة وسمًا: %1.</translation>
    </message>
    <message>
        <source>You are in several groups here. Choose the one this is for as a tag: %1.</source>
        <translation>أنت هنا في عدة مجموعات. اختر التي تقصدها وسمًا: %1.</translation>
    </message>
    <message>
        <source>This forum has no groups: everybody in the course would read this. Take the tag out, or choose another forum.</source>
        <translation>لا مجموعات في هذا المنتدى: سيقرأ هذا كل من في المقرر. احذف الوسم، أو اختر منتدى آخر.</translation>
    </message>
    <message>
        <source>The site does not let you answer this post in private any more. Nothing was sent; your text is kept. Answer in public, or write to the person on the site.</source>
        <translation>لم يعد الموقع يسمح لك بالرد على هذه المشاركة ردًّا خاصًا. لم يُرسَل شيء، ونصّك محفوظ. رُدَّ علنًا، أو اكتب إلى الشخص في الموقع.</translation>
    </message>
    <message>
        <source>The site showed your private reply to everybody.</source>
        <translation>عرض الموقع ردّك الخاص على الجميع.</translation>
    </message>
</context>
<context>
    <name>foyer::NavigationPane</name>
    <message>
        <source>Communities and forums</source>
        <translation>المجتمعات والمنتديات</translation>
    </message>
    <message>
        <source>Mark everything read</source>
        <translation>تعليم الكل كمقروء</translation>
    </message>
    <message>
        <source>Mark all of %1 read</source>
        <translation>تعليم كل ما في %1 كمقروء</translation>
    </message>
    <message>
        <source>%1 is marked read.</source>
        <translation>عُلّم %1 كمقروء.</translation>
    </message>
    <message>
        <source>Do not follow %1 any more</source>
        <translation>إلغاء الاشتراك في %1</translation>
    </message>
    <message>
        <source>%1 is not followed any more. What is kept stays readable.</source>
        <translation>أُلغي الاشتراك في %1. يبقى المحفوظ منه متاحًا للقراءة.</translation>
    </message>
    <message>
        <source>Get new posts now</source>
        <translation>جلب المشاركات الجديدة الآن</translation>
    </message>
    <message>
        <source>Choose what to follow…</source>
        <translation>اختيار الاشتراكات…</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Everything is marked read.</source>
        <translation>عُلِّم كل شيء مقروءًا.</translation>
    </message>
    <message>
        <source>That could not be saved. Is the disk full?</source>
        <translation>تعذّر حفظ ذلك. هل القرص ممتلئ؟</translation>
    </message>
    <message>
        <source>Open it in the browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>What to tell me of</source>
        <translation>ما أُخبَر به</translation>
    </message>
</context>
<context>
    <name>foyer::NewPill</name>
    <message numerus="yes">
        <source>↓ %n new</source>
        <translation>
            <numerusform>↓ %n جديدة</numerusform>
            <numerusform>↓ %n جديدة</numerusform>
            <numerusform>↓ %n جديدة</numerusform>
            <numerusform>↓ %n جديدة</numerusform>
            <numerusform>↓ %n جديدة</numerusform>
            <numerusform>↓ %n جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new posts below</source>
        <translation>
            <numerusform>%n مشاركة جديدة في الأسفل</numerusform>
            <numerusform>%n مشاركة جديدة في الأسفل</numerusform>
            <numerusform>%n مشاركة جديدة في الأسفل</numerusform>
            <numerusform>%n مشاركات جديدة في الأسفل</numerusform>
            <numerusform>%n مشاركة جديدة في الأسفل</numerusform>
            <numerusform>%n مشاركة جديدة في الأسفل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::Nntp</name>
    <message>
        <source>Nobody can write to %1 on this server.</source>
        <translation>لا أحد يستطيع الكتابة في %1 على هذا الخادم.</translation>
    </message>
    <message>
        <source>“%1” is not a mail address. News servers want one with each post; set yours in the account.</source>
        <translation>‏«%1» ليس عنوان بريد. تطلب خوادم الأخبار عنوانًا مع كل مشاركة؛ اضبط عنوانك في الحساب.</translation>
    </message>
    <message>
        <source>There is no text yet.</source>
        <translation>لا يوجد نص بعد.</translation>
    </message>
    <message>
        <source>The text contains a character that cannot be sent (NUL).</source>
        <translation>في النص محرف لا يمكن إرساله (NUL).</translation>
    </message>
    <message>
        <source>This post is too large: %1 with its files, and most servers take 1 MB.</source>
        <translation>هذه المشاركة أكبر مما يجوز: %1 مع ملفاتها، ومعظم الخوادم تقبل 1 م.ب.</translation>
    </message>
    <message>
        <source>A line of the head is too long. A shorter subject will help.</source>
        <translation>أحد أسطر الترويسة أطول مما يجوز. قد يفيد عنوان أقصر.</translation>
    </message>
    <message>
        <source>The author asked for replies by mail, not here. Their address is in the post; your text is kept.</source>
        <translation>طلب الكاتب أن تكون الردود بالبريد لا هنا. عنوانه في المشاركة، ونصك محفوظ.</translation>
    </message>
    <message>
        <source>There is no subject yet.</source>
        <translation>لا يوجد عنوان للموضوع بعد.</translation>
    </message>
    <message>
        <source>A subject may not begin with “cmsg”.</source>
        <translation>لا يجوز أن يبدأ عنوان الموضوع بـ «cmsg».</translation>
    </message>
    <message>
        <source>The server takes no posts from you: %1</source>
        <translation>لا يقبل الخادم مشاركات منك: %1</translation>
    </message>
    <message>
        <source>The server had this post already, and it has been removed there since.</source>
        <translation>كانت هذه المشاركة على الخادم من قبل، ثم أُزيلت منه.</translation>
    </message>
    <message>
        <source>The connection ended before the server said whether it took the post. %1</source>
        <translation>انتهى الاتصال قبل أن يذكر الخادم هل قبل المشاركة. %1</translation>
    </message>
    <message>
        <source>A moderator may have this post already. Sending it again would send it to them twice.</source>
        <translation>ربما وصلت هذه المشاركة إلى المشرف بالفعل. إرسالها من جديد يعني وصولها إليه مرتين.</translation>
    </message>
    <message>
        <source>This is not the name of a post.</source>
        <translation>هذا ليس معرّف مشاركة.</translation>
    </message>
    <message>
        <source>The server sent something that is not a post.</source>
        <translation>أرسل الخادم شيئًا ليس بمشاركة.</translation>
    </message>
    <message>
        <source>This is not a news server: it answered with a web page. A network that asks you to sign in first may be in the way.</source>
        <translation>هذا ليس خادم أخبار: فقد أجاب بصفحة ويب. ربما تعترض الطريقَ شبكةٌ تطلب تسجيل الدخول أولًا.</translation>
    </message>
    <message>
        <source>The server takes no connection just now: %1</source>
        <translation>لا يقبل الخادم اتصالات في هذه اللحظة: %1</translation>
    </message>
    <message>
        <source>The server does not let you in: %1</source>
        <translation>لا يسمح لك الخادم بالدخول: %1</translation>
    </message>
    <message>
        <source>The server greeted with an error: %1</source>
        <translation>استهل الخادم الاتصال بخطأ: %1</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>قال الخادم: %1</translation>
    </message>
    <message>
        <source>The server is closing for now: %1</source>
        <translation>الخادم يغلق مؤقتًا: %1</translation>
    </message>
    <message>
        <source>The server wants you to sign in: %1</source>
        <translation>يطلب الخادم تسجيل الدخول: %1</translation>
    </message>
    <message>
        <source>The server did not accept the name and password: %1</source>
        <translation>لم يقبل الخادم الاسم وكلمة المرور: %1</translation>
    </message>
    <message>
        <source>The server wants a secured connection: %1</source>
        <translation>يطلب الخادم اتصالًا آمنًا: %1</translation>
    </message>
    <message>
        <source>The server does not allow this: %1</source>
        <translation>لا يسمح الخادم بهذا: %1</translation>
    </message>
    <message>
        <source>The server cannot do that: %1</source>
        <translation>لا يستطيع الخادم ذلك: %1</translation>
    </message>
    <message>
        <source>This name or password cannot be sent to a news server.</source>
        <translation>لا يمكن إرسال هذا الاسم أو كلمة المرور هذه إلى خادم أخبار.</translation>
    </message>
    <message>
        <source>The server offered to secure the connection, and then did not: %1</source>
        <translation>عرض الخادم تأمين الاتصال ثم لم يفعل: %1</translation>
    </message>
    <message>
        <source>The connection to this server is not secured, and a password is never sent over an open one. Use an address that begins with nntps:, if the server has one.</source>
        <translation>الاتصال بهذا الخادم غير آمن، ولا تُرسل كلمة مرور أبدًا عبر اتصال مكشوف. استخدم عنوانًا يبدأ بـ ‎nntps:‎ إن كان للخادم عنوان كهذا.</translation>
    </message>
    <message>
        <source>This post is too large to be fetched (%1 or more), so only its head is here. All of it is on the server, where other programs find it by its name: %2</source>
        <translation>هذه المشاركة أكبر من أن تُجلب (%1 أو أكثر)، لذلك لا يوجد هنا إلا رأسها. وهي كاملة على الخادم، تجدها البرامج الأخرى باسمها: %2</translation>
    </message>
    <message>
        <source>The clock of this computer seems to be wrong. Set it, then send again. The server said: %1</source>
        <translation>يبدو أن ساعة هذا الحاسوب خاطئة. اضبطها ثم أعد الإرسال. قال الخادم: %1</translation>
    </message>
    <message>
        <source>This is not a news server: its greeting makes no sense. Check the address, and the port in it.</source>
        <translation>هذا ليس خادم أخبار: تحيته غير مفهومة. تحقّق من العنوان ومن المنفذ المذكور فيه.</translation>
    </message>
    <message>
        <source>The server gave an answer that makes no sense: “%1”. Foyer asks again later.</source>
        <translation>أعطى الخادم جوابًا غير مفهوم: «%1». سيسأل Foyer مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>News servers keep posts and nothing about them. What you marked stays on this computer.</source>
        <translation>تحفظ خوادم الأخبار المشاركات ولا شيء عنها. ما علّمته يبقى على هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>foyer::Nodebb</name>
    <message>
        <source>%1 wants something from you before you go on. Open it in a browser once.</source>
        <translation>يريد %1 منك شيئًا قبل المتابعة. افتحه مرة في المتصفح.</translation>
    </message>
    <message>
        <source>%1 turns away programs that are not a web browser. It can only be read there.</source>
        <translation>يرد %1 البرامج التي ليست متصفحًا. لا يُقرأ إلا هناك.</translation>
    </message>
    <message>
        <source>%1 does not allow this.</source>
        <translation>لا يسمح %1 بهذا.</translation>
    </message>
    <message>
        <source>This is not on %1, or not any more.</source>
        <translation>هذا ليس على %1 أو لم يعد عليه.</translation>
    </message>
    <message>
        <source>This topic was deleted.</source>
        <translation>حُذف هذا الموضوع.</translation>
    </message>
    <message>
        <source>The account is locked for an hour, because the password was wrong too often.</source>
        <translation>الحساب مقفل لساعة لأن كلمة المرور أخطأت مرات كثيرة.</translation>
    </message>
    <message>
        <source>The name or the password is wrong.</source>
        <translation>الاسم أو كلمة المرور خطأ.</translation>
    </message>
    <message>
        <source>Somebody who left</source>
        <translation>شخص غادر</translation>
    </message>
    <message>
        <source>%1 answered with something that is not an answer. Foyer tries again later.</source>
        <translation>أجاب %1 بما ليس جوابًا. يحاول Foyer لاحقًا.</translation>
    </message>
    <message>
        <source>The post was changed since you began to edit it.</source>
        <translation>تغيّرت المشاركة منذ بدأت تحريرها.</translation>
    </message>
    <message>
        <source>%1 does not show what you wrote.</source>
        <translation>لا يعرض %1 ما كتبته.</translation>
    </message>
    <message>
        <source>The site sent something that is not a post.</source>
        <translation>أرسل الموقع شيئًا ليس مشاركة.</translation>
    </message>
    <message>
        <source>There is no text yet.</source>
        <translation>لا يوجد نص بعد.</translation>
    </message>
    <message>
        <source>There is no subject yet.</source>
        <translation>لا يوجد عنوان بعد.</translation>
    </message>
    <message>
        <source>The files have to be uploaded first.</source>
        <translation>يجب رفع الملفات أولًا.</translation>
    </message>
    <message>
        <source>You cannot write to this category.</source>
        <translation>لا يمكنك الكتابة في هذه الفئة.</translation>
    </message>
    <message>
        <source>This community has no polls.</source>
        <translation>لا استطلاعات في هذا المجتمع.</translation>
    </message>
    <message>
        <source>Sign in to take part; what you wrote is kept.</source>
        <translation>سجّل الدخول لتشارك؛ ما كتبته محفوظ.</translation>
    </message>
    <message>
        <source>The site&apos;s answer does not say what became of it.</source>
        <translation>لا يقول جواب الموقع ماذا حلّ به.</translation>
    </message>
    <message>
        <source>%1 takes files only from who signed in with a password.</source>
        <translation>لا يقبل %1 ملفات إلا ممن سجّل الدخول بكلمة مرور.</translation>
    </message>
    <message>
        <source>“%1” was refused: %2</source>
        <translation>رُفض «%1»: %2</translation>
    </message>
    <message>
        <source>The site does not say where it put “%1”.</source>
        <translation>لا يقول الموقع أين وضع «%1».</translation>
    </message>
    <message>
        <source>%1 does not tell its categories. Foyer tries again later.</source>
        <translation>لا يذكر %1 فئاته. يحاول Foyer لاحقًا.</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>بريد مزعج</translation>
    </message>
    <message>
        <source>Offensive</source>
        <translation>مسيء</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>This post is not there any more.</source>
        <translation>لم تعد هذه المشاركة موجودة.</translation>
    </message>
    <message>
        <source>Only who signed in is told what happens.</source>
        <translation>لا يُخبَر بما يحدث إلا من سجّل الدخول.</translation>
    </message>
    <message>
        <source>The session has ended.</source>
        <translation>انتهت الجلسة.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>%1 answers, but not as a NodeBB forum. Paste the address of one of its pages.</source>
        <translation>يجيب %1 لكن ليس كمنتدى NodeBB. ألصق عنوان إحدى صفحاته.</translation>
    </message>
    <message>
        <source>%1 sent something that is not a list of topics or posts. Foyer tries again later.</source>
        <translation>أرسل %1 شيئًا ليس قائمة مواضيع أو مشاركات. يحاول Foyer لاحقًا.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>توقف.</translation>
    </message>
    <message>
        <source>%1 answered as if it did not know you. Foyer tries again later.</source>
        <translation>أجاب %1 كأنه لا يعرفك. يحاول Foyer لاحقًا.</translation>
    </message>
    <message>
        <source>This account is banned: %1</source>
        <translation>هذا الحساب محظور: %1</translation>
    </message>
    <message>
        <source>%1 does not know this token any more. Ask its administrator for another.</source>
        <translation>لم يعد %1 يعرف هذا الرمز. اطلب من مديره غيره.</translation>
    </message>
    <message>
        <source>%1 is closed for maintenance. Foyer tries again later.</source>
        <translation>‏%1 مغلق للصيانة. يحاول Foyer مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>The site wants a second factor beside the password, which Foyer cannot give: this account works in a browser alone. What everybody may read can be read here without signing in.</source>
        <translation>يطلب الموقع عاملًا ثانيًا مع كلمة المرور، ولا يستطيع Foyer تقديمه: لا يعمل هذا الحساب إلا في المتصفح. وما يقرؤه الجميع يُقرأ هنا دون تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The site takes only a few files a minute. “%1” waits.</source>
        <translation>لا يقبل الموقع إلا ملفات قليلة في الدقيقة. الملف «%1» ينتظر.</translation>
    </message>
    <message>
        <source>%1 shows nothing to strangers. Sign in to read it.</source>
        <translation>لا يُظهر %1 شيئًا للغرباء. سجّل الدخول لتقرأه.</translation>
    </message>
</context>
<context>
    <name>foyer::NoticeListModel</name>
    <message>
        <source>%1 replied to you</source>
        <translation>رد عليك %1</translation>
    </message>
    <message>
        <source>%1 mentioned you</source>
        <translation>ذكرك %1</translation>
    </message>
    <message>
        <source>%1 wrote to you</source>
        <translation>كتب إليك %1</translation>
    </message>
    <message>
        <source>A moderator decided on your post</source>
        <translation>بتّ مشرف في مشاركتك</translation>
    </message>
    <message>
        <source>Something you wrote could not be sent</source>
        <translation>تعذر إرسال شيء كتبته</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>%1 likes your post</source>
        <translation>أُعجب %1 بمشاركتك</translation>
    </message>
    <message>
        <source>News for you</source>
        <translation>جديد لك</translation>
    </message>
</context>
<context>
    <name>foyer::NoticePane</name>
    <message>
        <source>Mark all read</source>
        <translation>تعليم الكل كمقروء</translation>
    </message>
    <message>
        <source>For me</source>
        <translation>لي</translation>
    </message>
    <message numerus="yes">
        <source>%n notices are marked read.</source>
        <translation>
            <numerusform>عُلّم كمقروء: %n إشعار.</numerusform>
            <numerusform>عُلّم كمقروء: %n إشعار.</numerusform>
            <numerusform>عُلّم كمقروء: %n إشعار.</numerusform>
            <numerusform>عُلّم كمقروء: %n إشعارات.</numerusform>
            <numerusform>عُلّم كمقروء: %n إشعارًا.</numerusform>
            <numerusform>عُلّم كمقروء: %n إشعار.</numerusform>
        </translation>
    </message>
    <message>
        <source>That could not be saved. Is the disk full?</source>
        <translation>تعذر الحفظ. هل القرص ممتلئ؟</translation>
    </message>
    <message>
        <source>Nobody has asked for you yet.</source>
        <translation>لم يطلبك أحد بعد.</translation>
    </message>
    <message>
        <source>Replies to your posts come here.</source>
        <translation>تصل الردود على مشاركاتك إلى هنا.</translation>
    </message>
    <message>
        <source>They are unread again, as before.</source>
        <translation>عادت غير مقروءة كما كانت.</translation>
    </message>
    <message>
        <source>This is not kept on this computer. Enter opens it in the browser.</source>
        <translation>هذا غير محفوظ على هذا الحاسوب. يفتحه مفتاح الإدخال في المتصفح.</translation>
    </message>
    <message>
        <source>This is not kept on this computer, and the server did not say where it stands.</source>
        <translation>هذا غير محفوظ على هذا الحاسوب، ولم يقل الخادم أين يوجد.</translation>
    </message>
    <message>
        <source>This is not kept on this computer: opening %1 in the browser.</source>
        <translation>هذا غير محفوظ على هذا الحاسوب: يُفتح %1 في المتصفح.</translation>
    </message>
</context>
<context>
    <name>foyer::Notifier</name>
    <message numerus="yes">
        <source>%n things concern you here</source>
        <translation>
            <numerusform>%n أمر يخصك هنا</numerusform>
            <numerusform>%n أمر يخصك هنا</numerusform>
            <numerusform>%n أمر يخصك هنا</numerusform>
            <numerusform>%n أمور تخصك هنا</numerusform>
            <numerusform>%n أمرًا يخصك هنا</numerusform>
            <numerusform>%n أمر يخصك هنا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things concern you</source>
        <translation>
            <numerusform>%n أمر يخصك</numerusform>
            <numerusform>%n أمر يخصك</numerusform>
            <numerusform>%n أمر يخصك</numerusform>
            <numerusform>%n أمور تخصك</numerusform>
            <numerusform>%n أمرًا يخصك</numerusform>
            <numerusform>%n أمر يخصك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n threads</source>
        <translation>
            <numerusform>في %n موضوع</numerusform>
            <numerusform>في %n موضوع</numerusform>
            <numerusform>في %n موضوع</numerusform>
            <numerusform>في %n مواضيع</numerusform>
            <numerusform>في %n موضوعًا</numerusform>
            <numerusform>في %n موضوع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::Outbox</name>
    <message>
        <source>The forum this was written for is no longer on the server.</source>
        <translation>المنتدى الذي كُتب هذا له لم يعد على الخادم.</translation>
    </message>
    <message>
        <source>The forum was closed for posting since this was written.</source>
        <translation>أُغلق المنتدى أمام المشاركات بعد كتابة هذا.</translation>
    </message>
    <message>
        <source>The thread was closed since this was written.</source>
        <translation>أُغلق الموضوع بعد كتابة هذا.</translation>
    </message>
    <message>
        <source>The post this belongs to was deleted since it was written.</source>
        <translation>حُذفت المشاركة التي يتبعها هذا بعد كتابته.</translation>
    </message>
    <message>
        <source>The post was changed by somebody since you edited it.</source>
        <translation>غيّر شخص آخر المشاركة بعد أن عدّلتها.</translation>
    </message>
    <message>
        <source>Foyer ended while this was being sent.</source>
        <translation>انتهى Foyer أثناء إرسال هذا.</translation>
    </message>
    <message>
        <source>What this belongs to is no longer kept here.</source>
        <translation>ما يتبعه هذا لم يعد محفوظًا هنا.</translation>
    </message>
    <message>
        <source>The moderators did not release this, or they released it with other words.</source>
        <translation>لم يُجز المشرفون هذا، أو أجازوه بكلمات أخرى.</translation>
    </message>
    <message>
        <source>The server does not let you answer this post in private any more. Take the reply back to send it to everybody.</source>
        <translation>لم يعد الخادم يسمح لك بالرد على هذه المشاركة ردًّا خاصًا. استرجع الرد لترسله إلى الجميع.</translation>
    </message>
</context>
<context>
    <name>foyer::OutboxModel</name>
    <message>
        <source>Edit: %1</source>
        <translation>تعديل: %1</translation>
    </message>
    <message>
        <source>Delete a post</source>
        <translation>حذف مشاركة</translation>
    </message>
    <message>
        <source>Take a like back</source>
        <translation>سحب إعجاب</translation>
    </message>
    <message>
        <source>Take a vote back</source>
        <translation>سحب صوت</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>إعجاب</translation>
    </message>
    <message>
        <source>React: %1</source>
        <translation>تفاعل: %1</translation>
    </message>
    <message>
        <source>Take a reaction back: %1</source>
        <translation>سحب تفاعل: %1</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>بلاغ</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>نجمة</translation>
    </message>
    <message>
        <source>Take a star away</source>
        <translation>إزالة نجمة</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>كتم</translation>
    </message>
    <message>
        <source>Watch as usual</source>
        <translation>متابعة كالمعتاد</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>تتبّع</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>تصويت</translation>
    </message>
    <message>
        <source>%1: %2, “%3”</source>
        <comment>what, whose post, its first words</comment>
        <translation>%1: %2، «%3»</translation>
    </message>
    <message>
        <source>Private reply: %1</source>
        <translation>رد خاص: %1</translation>
    </message>
    <message>
        <source>Pin the thread</source>
        <translation>تثبيت الموضوع</translation>
    </message>
    <message>
        <source>Unpin the thread</source>
        <translation>إلغاء تثبيت الموضوع</translation>
    </message>
    <message>
        <source>Close the thread</source>
        <translation>إغلاق الموضوع</translation>
    </message>
    <message>
        <source>Open the thread again</source>
        <translation>إعادة فتح الموضوع</translation>
    </message>
</context>
<context>
    <name>foyer::OutboxPane</name>
    <message>
        <source>queued</source>
        <translation>في الصادر</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>يُرسل</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>with a moderator</source>
        <translation>لدى المشرف</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>وصل</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>يحتاج إليك</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>held</source>
        <translation>محتجز</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Sent and read back</source>
        <translation>أُرسل وقُرئ من الخادم</translation>
    </message>
    <message>
        <source>&amp;Send now</source>
        <translation>إ&amp;رسال الآن</translation>
    </message>
    <message>
        <source>Try at once, whatever the waiting time</source>
        <translation>المحاولة فورًا مهما بقي من وقت الانتظار</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تعديل</translation>
    </message>
    <message>
        <source>Take it back into the composer</source>
        <translation>إعادته إلى المحرر</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>Do not send; the text goes to the bin of drafts</source>
        <translation>عدم الإرسال؛ ويُنقل النص إلى سلة المسودات</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>صندوق الصادر</translation>
    </message>
    <message>
        <source>Trying now.</source>
        <translation>تجري المحاولة الآن.</translation>
    </message>
    <message>
        <source>That did not work: %1</source>
        <translation>لم ينجح ذلك: %1</translation>
    </message>
    <message>
        <source>It cannot be taken back: %1</source>
        <translation>تعذرت استعادته: %1</translation>
    </message>
    <message>
        <source>It is not sent. The text is in the bin of your drafts for 30 days.</source>
        <translation>لن يُرسل. يبقى النص في سلة المسودات 30 يومًا.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>لا شيء بانتظار الإرسال.</translation>
    </message>
    <message>
        <source>What you write goes out from here, with a receipt.</source>
        <translation>ما تكتبه يُرسل من هنا، ومعه إيصال.</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>لم يُقبل</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;دمج</translation>
    </message>
    <message>
        <source>Put your changes and theirs together in the composer, to look at and send</source>
        <translation>جمع تعديلاتك وتعديلات الآخرين في المحرر، لتراجعها وترسلها</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>ت&amp;جاهل</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;سحب</translation>
    </message>
    <message>
        <source>The server is not told of it</source>
        <translation>لا يُبلَّغ الخادم به</translation>
    </message>
    <message>
        <source>Taken back: the server is not told of it.</source>
        <translation>سُحب: لا يُبلَّغ الخادم به.</translation>
    </message>
    <message>
        <source>&amp;Decide…</source>
        <translation>ا&amp;لقرار…</translation>
    </message>
    <message>
        <source>Which of the two versions of the post shall stand</source>
        <translation>أيُّ النسختين من المشاركة تبقى</translation>
    </message>
    <message>
        <source>in the browser</source>
        <translation>في المتصفح</translation>
    </message>
    <message>
        <source>&amp;Open the page</source>
        <translation>ا&amp;فتح الصفحة</translation>
    </message>
    <message>
        <source>Puts your text on the clipboard and opens the page where it goes</source>
        <translation>يضع نصك في الحافظة ويفتح الصفحة التي مكانه فيها</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;تم</translation>
    </message>
    <message>
        <source>You have sent it there, or never will; the text goes to the bin of drafts</source>
        <translation>أرسلته هناك أو لن ترسله أبدًا؛ يذهب النص إلى سلة المسودات</translation>
    </message>
    <message>
        <source>Done. The text is in the bin of your drafts for 30 days.</source>
        <translation>تم. النص في سلة مسوداتك لمدة 30 يومًا.</translation>
    </message>
    <message>
        <source>Not there yet</source>
        <translation>ليس هناك بعد</translation>
    </message>
</context>
<context>
    <name>foyer::Pdf</name>
    <message>
        <source>Save the thread as PDF</source>
        <translation>حفظ الموضوع بصيغة PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>ملفات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم %1</translation>
    </message>
    <message>
        <source>Could not save %1: %2</source>
        <translation>تعذر حفظ %1: %2</translation>
    </message>
</context>
<context>
    <name>foyer::PendingNote</name>
    <message>
        <source>Not sent yet · goes out when you are online</source>
        <translation>لم تُرسل بعد · تُرسل عند الاتصال</translation>
    </message>
    <message>
        <source>Not sent yet · goes out in a moment</source>
        <translation>لم تُرسل بعد · تُرسل بعد لحظات</translation>
    </message>
    <message>
        <source>Not sent yet · %1 · next try %2</source>
        <translation>لم تُرسل بعد · %1 · المحاولة التالية %2</translation>
    </message>
    <message>
        <source>Not sent yet · %1</source>
        <translation>لم تُرسل بعد · %1</translation>
    </message>
    <message>
        <source>The server did not take it. Your text is kept here.</source>
        <translation>لم يقبلها الخادم. نصك محفوظ هنا.</translation>
    </message>
    <message>
        <source>The server said no: “%1” Your text is kept here.</source>
        <translation>رفض الخادم: «%1» نصك محفوظ هنا.</translation>
    </message>
    <message>
        <source>May have arrived: the connection broke before the answer. Foyer looks before it sends again.</source>
        <translation>ربما وصلت: انقطع الاتصال قبل الجواب. يتحقق Foyer قبل أن يرسل من جديد.</translation>
    </message>
    <message>
        <source>Held: the thread changed after you wrote this. Nothing was sent.</source>
        <translation>محتجزة: تغيّر الموضوع بعد أن كتبت هذا. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Held: %1 Nothing was sent.</source>
        <translation>محتجزة: %1 لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>إرسال الآن</translation>
    </message>
    <message>
        <source>Being sent…</source>
        <translation>تُرسل الآن…</translation>
    </message>
    <message>
        <source>Sent · waiting to see it on the server</source>
        <translation>أُرسلت · بانتظار رؤيتها على الخادم</translation>
    </message>
    <message>
        <source>Sent · waiting for the moderator</source>
        <translation>أُرسلت · بانتظار المشرف</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>التحقق الآن</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>إرسال على أي حال</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>القرار…</translation>
    </message>
    <message>
        <source>Finish it in the browser: this forum takes posts there alone. Your text is kept here.</source>
        <translation>أكمله في المتصفح: لا يقبل هذا المنتدى المشاركات إلا هناك. نصك محفوظ هنا.</translation>
    </message>
    <message>
        <source>Copy it and open the page</source>
        <translation>انسخه وافتح الصفحة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Not seen in this forum&apos;s feed so far. Look on the page whether it is there; your text is kept here.</source>
        <translation>لم تظهر في تغذية هذا المنتدى حتى الآن. انظر في الصفحة هل هي هناك؛ نصّك محفوظ هنا.</translation>
    </message>
</context>
<context>
    <name>foyer::PersonCard</name>
    <message>
        <source>About %1</source>
        <translation>عن %1</translation>
    </message>
    <message>
        <source>None of their posts is kept here.</source>
        <translation>لا مشاركة محفوظة هنا لهذا الشخص.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts kept here, the oldest of %1</source>
        <translation>
            <numerusform>%Ln مشاركة محفوظة هنا، أقدمها بتاريخ %1</numerusform>
            <numerusform>%Ln مشاركة محفوظة هنا، بتاريخ %1</numerusform>
            <numerusform>%Ln مشاركة محفوظة هنا، أقدمها بتاريخ %1</numerusform>
            <numerusform>%Ln مشاركات محفوظة هنا، أقدمها بتاريخ %1</numerusform>
            <numerusform>%Ln مشاركة محفوظة هنا، أقدمها بتاريخ %1</numerusform>
            <numerusform>%Ln مشاركة محفوظة هنا، أقدمها بتاريخ %1</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>Qt date format</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>This is you</source>
        <translation>هذا أنت</translation>
    </message>
    <message>
        <source>Open the &amp;profile on %1</source>
        <translation>فتح &amp;الصفحة الشخصية على %1</translation>
    </message>
    <message>
        <source>Newest posts</source>
        <translation>أحدث المشاركات</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>when, which thread</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Here since %1</source>
        <translation>هنا منذ %1</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>Qt date format</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%Ln badge(s)</source>
        <translation>
            <numerusform>%Ln شارة</numerusform>
            <numerusform>شارة واحدة</numerusform>
            <numerusform>شارتان</numerusform>
            <numerusform>%Ln شارات</numerusform>
            <numerusform>%Ln شارة</numerusform>
            <numerusform>%Ln شارة</numerusform>
        </translation>
    </message>
    <message>
        <source>Badge: %1</source>
        <translation>الشارة: %1</translation>
    </message>
</context>
<context>
    <name>foyer::PictureBlocks</name>
    <message>
        <source>Load</source>
        <translation>تحميل</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>Not downloaded</source>
        <translation>لم تُنزَّل</translation>
    </message>
    <message>
        <source>It comes as soon as there is a connection</source>
        <translation>تأتي بمجرد توفر اتصال</translation>
    </message>
    <message>
        <source>Not downloaded yet</source>
        <translation>لم تُنزَّل بعد</translation>
    </message>
    <message>
        <source>Picture from %1</source>
        <translation>صورة من %1</translation>
    </message>
    <message>
        <source>No longer on the server</source>
        <translation>لم تعد على الخادم</translation>
    </message>
    <message>
        <source>%1 does not give it out</source>
        <translation>لا يتيحها %1</translation>
    </message>
    <message>
        <source>Larger than 10 MB</source>
        <translation>أكبر من 10 م.ب</translation>
    </message>
    <message>
        <source>It has more pixels than Foyer shows</source>
        <translation>فيها بكسلات أكثر مما يعرضه Foyer</translation>
    </message>
    <message>
        <source>Not a picture that Foyer can show</source>
        <translation>ليست صورة يستطيع Foyer عرضها</translation>
    </message>
    <message>
        <source>The picture is damaged</source>
        <translation>الصورة تالفة</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
</context>
<context>
    <name>foyer::PictureDeeds</name>
    <message>
        <source>Load a picture from %1?</source>
        <translation>أتريد تحميل صورة من %1؟</translation>
    </message>
    <message>
        <source>This picture is not kept by the community itself but by %1. Whoever runs that server sees your network address, and when you look at the picture.</source>
        <translation>هذه الصورة ليست محفوظة لدى المجتمع نفسه بل لدى %1. من يدير ذلك الخادم يرى عنوانك على الشبكة ومتى تشاهد الصورة.</translation>
    </message>
    <message>
        <source>&amp;Load this picture</source>
        <translation>ت&amp;حميل هذه الصورة</translation>
    </message>
    <message>
        <source>&amp;Always load from %1</source>
        <translation>التحميل من %1 &amp;دائمًا</translation>
    </message>
</context>
<context>
    <name>foyer::PictureViewer</name>
    <message>
        <source>Previous</source>
        <translation>السابقة</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالية</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>ملاءمة</translation>
    </message>
    <message>
        <source>Original size</source>
        <translation>الحجم الأصلي</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>That was the last picture of this thread.</source>
        <translation>كانت تلك آخر صورة في هذا الموضوع.</translation>
    </message>
    <message>
        <source>That was the first picture of this thread.</source>
        <translation>كانت تلك أول صورة في هذا الموضوع.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>a picture</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 بكسل</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظت باسم %1</translation>
    </message>
    <message>
        <source>Could not save %1: %2</source>
        <translation>تعذر حفظ %1: %2</translation>
    </message>
    <message>
        <source>There is no picture to copy yet.</source>
        <translation>لا توجد صورة لنسخها بعد.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>نُسخت.</translation>
    </message>
    <message>
        <source>There is no picture to save yet.</source>
        <translation>لا توجد صورة لحفظها بعد.</translation>
    </message>
</context>
<context>
    <name>foyer::Pictures</name>
    <message>
        <source>This picture is not known any more.</source>
        <translation>لم تعد هذه الصورة معروفة.</translation>
    </message>
    <message>
        <source>A picture could not be written to %1: %2</source>
        <translation>تعذرت كتابة صورة في %1: %2</translation>
    </message>
    <message>
        <source>The picture is not on this computer any more.</source>
        <translation>لم تعد الصورة على هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>foyer::PostActions</name>
    <message numerus="yes">
        <source>Liked · %Ln</source>
        <translation>
            <numerusform>أعجبتك · %Ln</numerusform>
            <numerusform>أعجبتك · %Ln</numerusform>
            <numerusform>أعجبتك · %Ln</numerusform>
            <numerusform>أعجبتك · %Ln</numerusform>
            <numerusform>أعجبتك · %Ln</numerusform>
            <numerusform>أعجبتك · %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Like · %Ln</source>
        <translation>
            <numerusform>إعجاب · %Ln</numerusform>
            <numerusform>إعجاب · %Ln</numerusform>
            <numerusform>إعجاب · %Ln</numerusform>
            <numerusform>إعجاب · %Ln</numerusform>
            <numerusform>إعجاب · %Ln</numerusform>
            <numerusform>إعجاب · %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Like</source>
        <translation>إعجاب</translation>
    </message>
    <message numerus="yes">
        <source>%Ln likes</source>
        <translation>
            <numerusform>%Ln إعجاب</numerusform>
            <numerusform>%Ln إعجاب</numerusform>
            <numerusform>%Ln إعجاب</numerusform>
            <numerusform>%Ln إعجابات</numerusform>
            <numerusform>%Ln إعجابًا</numerusform>
            <numerusform>%Ln إعجاب</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a reaction, how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>React…</source>
        <translation>تفاعل…</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>★ Starred</source>
        <translation>★ مميّزة</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>تمييز بنجمة</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>المزيد…</translation>
    </message>
    <message>
        <source>You reported this</source>
        <translation>أبلغت عنها</translation>
    </message>
</context>
<context>
    <name>foyer::PostDeeds</name>
    <message>
        <source>Not sent. The text stays in the bin of drafts for 30 days.</source>
        <translation>لم تُرسل. يبقى النص في سلة المسودات 30 يومًا.</translation>
    </message>
    <message>
        <source>Delete your post?</source>
        <translation>أتريد حذف مشاركتك؟</translation>
    </message>
    <message>
        <source>The server is asked to delete it. Copies that others have already read may stay with them.</source>
        <translation>سيُطلب من الخادم حذفها. وقد تبقى نسخ منها لدى من قرأها بالفعل.</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>حفظ %1</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم %1</translation>
    </message>
    <message>
        <source>Could not save %1: %2</source>
        <translation>تعذر حفظ %1: %2</translation>
    </message>
    <message>
        <source>%1 could do something when it is opened. Save it first, if you trust who sent it.</source>
        <translation>قد يُحدث %1 أثرًا عند فتحه. احفظه أولًا إن كنت تثق بمن أرسله.</translation>
    </message>
    <message>
        <source>Could not write %1: %2</source>
        <translation>تعذرت كتابة %1: %2</translation>
    </message>
    <message>
        <source>Reply	R</source>
        <translation>رد	R</translation>
    </message>
    <message>
        <source>Quote	Q</source>
        <translation>اقتباس	Q</translation>
    </message>
    <message>
        <source>Take the star away	S</source>
        <translation>إزالة النجمة	S</translation>
    </message>
    <message>
        <source>Star	S</source>
        <translation>تمييز بنجمة	S</translation>
    </message>
    <message>
        <source>Mark unread	M</source>
        <translation>تعليم كغير مقروءة	M</translation>
    </message>
    <message>
        <source>Mark read	M</source>
        <translation>تعليم كمقروءة	M</translation>
    </message>
    <message>
        <source>Unread from here	Shift+U</source>
        <translation>غير مقروءة من هنا	Shift+U</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>About %1…	I</source>
        <translation>عن %1…	I</translation>
    </message>
    <message>
        <source>Done. The text stays in the bin of drafts for 30 days.</source>
        <translation>تم. يبقى النص في سلة المسودات 30 يومًا.</translation>
    </message>
    <message>
        <source>A private reply takes no answers. Answer another post.</source>
        <translation>لا يقبل الرد الخاص ردودًا. رُدَّ على مشاركة أخرى.</translation>
    </message>
</context>
<context>
    <name>foyer::PostDocument</name>
    <message numerus="yes">
        <source>Show %n quoted lines</source>
        <translation>
            <numerusform>إظهار %n سطر مقتبس</numerusform>
            <numerusform>إظهار %n سطر مقتبس</numerusform>
            <numerusform>إظهار %n سطر مقتبس</numerusform>
            <numerusform>إظهار %n أسطر مقتبسة</numerusform>
            <numerusform>إظهار %n سطرًا مقتبسًا</numerusform>
            <numerusform>إظهار %n سطر مقتبس</numerusform>
        </translation>
    </message>
    <message>
        <source>Fold the quotation</source>
        <translation>طي الاقتباس</translation>
    </message>
    <message>
        <source>[picture]</source>
        <translation>[صورة]</translation>
    </message>
    <message>
        <source>[picture: %1]</source>
        <translation>[صورة: %1]</translation>
    </message>
    <message>
        <source>▶ Video</source>
        <translation>▶ فيديو</translation>
    </message>
    <message>
        <source>▶ Video · %1</source>
        <translation>▶ فيديو · %1</translation>
    </message>
    <message>
        <source>♪ Recording</source>
        <translation>♪ تسجيل صوتي</translation>
    </message>
    <message>
        <source>♪ Recording · %1</source>
        <translation>♪ تسجيل صوتي · %1</translation>
    </message>
    <message>
        <source>Hidden by its author. Click to read it.</source>
        <translation>أخفاه كاتبه. انقر لقراءته.</translation>
    </message>
    <message>
        <source>Spoiler</source>
        <translation>مخفي</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>استطلاع</translation>
    </message>
    <message numerus="yes">
        <source>%Ln voters</source>
        <translation>
            <numerusform>%Ln مصوّت</numerusform>
            <numerusform>%Ln مصوّت</numerusform>
            <numerusform>%Ln مصوّت</numerusform>
            <numerusform>%Ln مصوّتين</numerusform>
            <numerusform>%Ln مصوّتًا</numerusform>
            <numerusform>%Ln مصوّت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>choose up to %Ln</source>
        <translation>
            <numerusform>اختر حتى %Ln</numerusform>
            <numerusform>اختر حتى %Ln</numerusform>
            <numerusform>اختر حتى %Ln</numerusform>
            <numerusform>اختر حتى %Ln</numerusform>
            <numerusform>اختر حتى %Ln</numerusform>
            <numerusform>اختر حتى %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>%1 % · %2</source>
        <translation>%1% · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln votes</source>
        <translation>
            <numerusform>%Ln صوت</numerusform>
            <numerusform>%Ln صوت</numerusform>
            <numerusform>%Ln صوت</numerusform>
            <numerusform>%Ln أصوات</numerusform>
            <numerusform>%Ln صوتًا</numerusform>
            <numerusform>%Ln صوت</numerusform>
        </translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>تصويت</translation>
    </message>
    <message>
        <source>Change my vote</source>
        <translation>تغيير صوتي</translation>
    </message>
    <message>
        <source>Take my vote back</source>
        <translation>سحب صوتي</translation>
    </message>
    <message>
        <source>Votes are not on this computer yet.</source>
        <translation>الأصوات ليست على هذا الحاسوب بعد.</translation>
    </message>
</context>
<context>
    <name>foyer::PostLayout</name>
    <message>
        <source>An earlier post that is not on this server</source>
        <translation>مشاركة سابقة ليست على هذا الخادم</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source> · edited</source>
        <translation> · معدّلة</translation>
    </message>
    <message>
        <source> · in reply to %1</source>
        <translation> · ردًا على %1</translation>
    </message>
    <message>
        <source>You deleted this · the server does not know yet</source>
        <translation>حذفتها · لا يعلم الخادم بعد</translation>
    </message>
    <message>
        <source>With your changes · not sent yet</source>
        <translation>بتعديلاتك · لم تُرسل بعد</translation>
    </message>
    <message>
        <source>No longer on the server · kept here</source>
        <translation>لم تعد على الخادم · محفوظة هنا</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new since your last visit</source>
        <translation>
            <numerusform>%Ln مشاركة جديدة منذ زيارتك الأخيرة</numerusform>
            <numerusform>%Ln مشاركة جديدة منذ زيارتك الأخيرة</numerusform>
            <numerusform>%Ln مشاركة جديدة منذ زيارتك الأخيرة</numerusform>
            <numerusform>%Ln مشاركات جديدة منذ زيارتك الأخيرة</numerusform>
            <numerusform>%Ln مشاركة جديدة منذ زيارتك الأخيرة</numerusform>
            <numerusform>%Ln مشاركة جديدة منذ زيارتك الأخيرة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>what happened, who did it, when</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>✓ Answer</source>
        <comment>the post that solved its thread</comment>
        <translation>✓ الحل</translation>
    </message>
    <message>
        <source>Whisper · only the team sees it</source>
        <translation>همسة · لا يراها إلا الفريق</translation>
    </message>
    <message>
        <source>Private · others do not see it</source>
        <translation>خاص · لا يراه الآخرون</translation>
    </message>
</context>
<context>
    <name>foyer::PostListModel</name>
    <message>
        <source>unread</source>
        <translation>غير مقروءة</translation>
    </message>
    <message>
        <source>being deleted</source>
        <translation>يجري حذفها</translation>
    </message>
    <message>
        <source>no longer on the server</source>
        <translation>لم تعد على الخادم</translation>
    </message>
    <message>
        <source>This post is not on this computer.</source>
        <translation>هذه المشاركة ليست على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>the accepted answer</source>
        <translation>الحل المقبول</translation>
    </message>
    <message>
        <source>a whisper, for the team only</source>
        <translation>همسة، للفريق فقط</translation>
    </message>
    <message numerus="yes">
        <source>%n likes, one of them yours</source>
        <translation>
            <numerusform>%n إعجاب، أحدها منك</numerusform>
            <numerusform>%n إعجاب، وهو منك</numerusform>
            <numerusform>%n إعجاب، أحدهما منك</numerusform>
            <numerusform>%n إعجابات، أحدها منك</numerusform>
            <numerusform>%n إعجابًا، أحدها منك</numerusform>
            <numerusform>%n إعجاب، أحدها منك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n likes</source>
        <translation>
            <numerusform>%n إعجاب</numerusform>
            <numerusform>%n إعجاب</numerusform>
            <numerusform>%n إعجاب</numerusform>
            <numerusform>%n إعجابات</numerusform>
            <numerusform>%n إعجابًا</numerusform>
            <numerusform>%n إعجاب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 from %n people</source>
        <translation>
            <numerusform>%1 من %n شخص</numerusform>
            <numerusform>%1 من %n شخص</numerusform>
            <numerusform>%1 من %n شخص</numerusform>
            <numerusform>%1 من %n أشخاص</numerusform>
            <numerusform>%1 من %n شخصًا</numerusform>
            <numerusform>%1 من %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>you reported this</source>
        <translation>أبلغت عنها</translation>
    </message>
    <message>
        <source>a private reply, which others do not see</source>
        <translation>رد خاص لا يراه الآخرون</translation>
    </message>
</context>
<context>
    <name>foyer::PostPreview</name>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
</context>
<context>
    <name>foyer::Preferences</name>
    <message>
        <source>That could not be saved: %1</source>
        <translation>تعذر الحفظ: %1</translation>
    </message>
    <message numerus="yes">
        <source>for %n days</source>
        <translation>
            <numerusform>لمدة %n يوم</numerusform>
            <numerusform>لمدة %n يوم</numerusform>
            <numerusform>لمدة %n يوم</numerusform>
            <numerusform>لمدة %n أيام</numerusform>
            <numerusform>لمدة %n يومًا</numerusform>
            <numerusform>لمدة %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>الأ&amp;لوان:</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>ال&amp;حجم:</translation>
    </message>
    <message>
        <source>when it was on screen</source>
        <translation>عند ظهورها على الشاشة</translation>
    </message>
    <message>
        <source>when its thread was opened</source>
        <translation>عند فتح موضوعها</translation>
    </message>
    <message>
        <source>only when I say so</source>
        <translation>عندما أقول ذلك فقط</translation>
    </message>
    <message>
        <source>A post counts as &amp;read:</source>
        <translation>تُعد المشاركة م&amp;قروءة:</translation>
    </message>
    <message>
        <source>&amp;Tell me on the desktop when somebody answers me</source>
        <translation>إشعاري على سطح ال&amp;مكتب عندما يجيبني أحد</translation>
    </message>
    <message>
        <source>Show a &amp;line of the post</source>
        <translation>إظهار &amp;سطر من المشاركة</translation>
    </message>
    <message numerus="yes">
        <source>every %n minutes</source>
        <translation>
            <numerusform>كل %n دقيقة</numerusform>
            <numerusform>كل %n دقيقة</numerusform>
            <numerusform>كل %n دقيقة</numerusform>
            <numerusform>كل %n دقائق</numerusform>
            <numerusform>كل %n دقيقة</numerusform>
            <numerusform>كل %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>only when I ask</source>
        <translation>عندما أطلب فقط</translation>
    </message>
    <message>
        <source>&amp;Work offline</source>
        <translation>ال&amp;عمل دون اتصال</translation>
    </message>
    <message>
        <source>Look for &amp;new posts:</source>
        <translation>البحث عن مشاركات &amp;جديدة:</translation>
    </message>
    <message>
        <source>Offline, no connection is opened at all. What you write waits in the outbox.</source>
        <translation>عند العمل دون اتصال لا يُفتح أي اتصال إطلاقًا. وما تكتبه ينتظر في صندوق الصادر.</translation>
    </message>
    <message>
        <source>&amp;Single keys act (J next post, R reply, N next unread …)</source>
        <translation>تفعيل المفاتيح الم&amp;فردة (J المشاركة التالية، R رد، N غير المقروءة التالية…)</translation>
    </message>
    <message>
        <source>They never act while you write. F1 shows every key.</source>
        <translation>لا تعمل أبدًا أثناء الكتابة. ويعرض F1 كل المفاتيح.</translation>
    </message>
    <message>
        <source>Ctrl with + and - changes the size from anywhere.</source>
        <translation>يغيّر Ctrl مع + و - الحجم من أي مكان.</translation>
    </message>
    <message>
        <source>a glance</source>
        <translation>لمحة</translation>
    </message>
    <message>
        <source>a second and a half</source>
        <translation>ثانية ونصف</translation>
    </message>
    <message>
        <source>three seconds</source>
        <translation>ثلاث ثوانٍ</translation>
    </message>
    <message>
        <source>… &amp;for at least:</source>
        <translation>… &amp;لمدة لا تقل عن:</translation>
    </message>
    <message>
        <source>M marks a post read or unread by hand, Shift+U all from one post on.</source>
        <translation>المفتاح M يعلّم مشاركة مقروءة أو غير مقروءة يدويًا، وShift+U كل ما بعد مشاركة ما.</translation>
    </message>
    <message>
        <source>of new posts, before I open them</source>
        <translation>من المشاركات الجديدة قبل أن أفتحها</translation>
    </message>
    <message>
        <source>when they come on screen</source>
        <translation>عند ظهورها على الشاشة</translation>
    </message>
    <message>
        <source>only those I click on</source>
        <translation>ما أنقر عليه منها فقط</translation>
    </message>
    <message>
        <source>Download &amp;pictures:</source>
        <translation>تنزيل ال&amp;صور:</translation>
    </message>
    <message>
        <source>Only from the community itself; pictures kept elsewhere ask first. On a metered connection each waits for a click.</source>
        <translation>من المجتمع نفسه فقط؛ أما الصور المحفوظة في مكان آخر فيُسأل عنها أولًا. وعلى اتصال محدود البيانات تنتظر كل صورة نقرة.</translation>
    </message>
    <message>
        <source>Keep &amp;drafts on the server too</source>
        <translation>حفظ ال&amp;مسودات على الخادم أيضًا</translation>
    </message>
    <message>
        <source>Where a community can: then you go on writing on another computer. They are always kept on this one first.</source>
        <translation>حيث يستطيع المجتمع ذلك: فتتابع الكتابة على حاسوب آخر. وهي تُحفظ دائمًا على هذا الحاسوب أولًا.</translation>
    </message>
    <message>
        <source>Open &amp;links to discussions in Foyer</source>
        <translation>فتح &amp;روابط النقاشات في Foyer</translation>
    </message>
    <message>
        <source>Those that begin with foyer:, news: or nntp:, and the way back from the browser after a sign-in.</source>
        <translation>تلك التي تبدأ بـ foyer:‎ أو news:‎ أو nntp:‎، وطريق العودة من المتصفح بعد تسجيل الدخول.</translation>
    </message>
</context>
<context>
    <name>foyer::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>المزامنة</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>التخزين</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>المجتمعات</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
</context>
<context>
    <name>foyer::Registration</name>
    <message>
        <source>Windows did not keep this choice. Choose Foyer in Settings → Apps → Default apps instead.</source>
        <translation>لم يحفظ Windows هذا الاختيار. اختر Foyer بدلًا من ذلك في الإعدادات ← التطبيقات ← التطبيقات الافتراضية.</translation>
    </message>
    <message>
        <source>Link to a discussion</source>
        <translation>رابط إلى نقاش</translation>
    </message>
    <message>
        <source>Read and take part in discussions, with or without a network</source>
        <translation>اقرأ النقاشات وشارك فيها، بشبكة أو بلا شبكة</translation>
    </message>
</context>
<context>
    <name>foyer::Registry</name>
    <message>
        <source>Foyer on %1</source>
        <translation>Foyer على %1</translation>
    </message>
    <message>
        <source>Foyer cannot read addresses that begin with %1: yet. News servers begin with nntp: or nntps:, communities on the web with https:.</source>
        <translation>لا يستطيع Foyer بعدُ قراءة العناوين التي تبدأ بـ %1:. تبدأ خوادم الأخبار بـ nntp: أو nntps:، والمجتمعات على الويب بـ https:.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. It may have too much to do; try again in a few minutes.</source>
        <translation>لم يُجب %1 في الوقت المناسب. ربما لديه ما يفوق طاقته؛ حاول مرة أخرى بعد بضع دقائق.</translation>
    </message>
</context>
<context>
    <name>foyer::ReportDialog</name>
    <message>
        <source>In a &amp;sentence: what should they know?</source>
        <translation>في &amp;جملة: ما الذي ينبغي أن يعرفوه؟</translation>
    </message>
    <message>
        <source>Report a post</source>
        <translation>الإبلاغ عن مشاركة</translation>
    </message>
    <message>
        <source>What is wrong with this post?</source>
        <translation>ما المشكلة في هذه المشاركة؟</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>بكلماتك</translation>
    </message>
    <message>
        <source>Those who look after %1 see your report and that it is from you. Others do not, nor does the author.</source>
        <translation>يرى القائمون على %1 بلاغك وأنه منك. ولا يراه غيرهم، ولا كاتب المشاركة.</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>إ&amp;بلاغ</translation>
    </message>
    <message>
        <source>Choose a reason first</source>
        <translation>اختر سببًا أولًا</translation>
    </message>
    <message>
        <source>This reason needs a sentence from you</source>
        <translation>يحتاج هذا السبب إلى جملة منك</translation>
    </message>
</context>
<context>
    <name>foyer::SampleCommunity</name>
    <message>
        <source>The sample community could not be started: no free port on this computer.</source>
        <translation>تعذر بدء مجتمع العينة: لا منفذ متاح على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>%1 (until %2)</source>
        <translation>%1 (حتى %2)</translation>
    </message>
</context>
<context>
    <name>foyer::SearchField</name>
    <message>
        <source>Search everything you have kept…</source>
        <translation>ابحث في كل ما احتفظت به…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
</context>
<context>
    <name>foyer::SearchPane</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Search everything kept on this computer.</source>
        <translation>ابحث في كل ما هو محفوظ على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>from:name, in:forum, before:2026-01-31 and &quot;words together&quot; narrow it down.</source>
        <translation>لتضييق البحث: ‎from:name و ‎in:forum و ‎before:2026-01-31 و ‎&quot;words together&quot;‎.</translation>
    </message>
    <message>
        <source>Nothing kept here matches “%1”.</source>
        <translation>لا شيء محفوظ هنا يطابق «%1».</translation>
    </message>
    <message>
        <source>Fewer or shorter words find more; parts at the start of a word are enough.</source>
        <translation>كلمات أقل أو أقصر تجد المزيد؛ ويكفي جزء من أول الكلمة.</translation>
    </message>
    <message numerus="yes">
        <source>the best %n hits</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>أفضل نتيجة</numerusform>
            <numerusform>أفضل نتيجتين</numerusform>
            <numerusform>أفضل %n نتائج</numerusform>
            <numerusform>أفضل %n نتيجة</numerusform>
            <numerusform>أفضل %n نتيجة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::Secrets</name>
    <message>
        <source>The system&apos;s keychain does not answer. It may be locked: unlock it and try again, or let Foyer keep the password for this run only.</source>
        <translation>حافظة مفاتيح النظام لا تستجيب. قد تكون مقفلة: افتح قفلها وأعد المحاولة، أو دع Foyer يحتفظ بكلمة المرور لهذا التشغيل فقط.</translation>
    </message>
    <message>
        <source>No password is kept in the system&apos;s keychain.</source>
        <translation>لا كلمة مرور محفوظة في حافظة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain cannot be used (%1). Foyer can keep the password for this run only, or in a file only you can read.</source>
        <translation>تعذر استخدام حافظة مفاتيح النظام (%1). يستطيع Foyer الاحتفاظ بكلمة المرور لهذا التشغيل فقط، أو في ملف لا يقرؤه غيرك.</translation>
    </message>
    <message>
        <source>No password is kept for “%1”.</source>
        <translation>لا كلمة مرور محفوظة للحساب «%1».</translation>
    </message>
    <message>
        <source>The file with the passwords, %1, is damaged. Move it away and sign in again.</source>
        <translation>ملف كلمات المرور %1 تالف. انقله من مكانه وسجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is locked, or refused access. Unlock it and try again, or let Foyer keep the password for this run only.</source>
        <translation>حافظة مفاتيح النظام مقفلة أو رفضت الوصول. افتح قفلها وأعد المحاولة، أو دع Foyer يحتفظ بكلمة المرور لهذا التشغيل فقط.</translation>
    </message>
    <message>
        <source>The file with the passwords, %1, cannot be read (%2). Make it readable, or move it away and sign in again.</source>
        <translation>تعذرت قراءة ملف كلمات المرور %1 (%2). اجعله قابلًا للقراءة، أو انقله من مكانه وسجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>The password cannot be written to the file %1 (%2). Make room or make it writable, then try again; or let Foyer keep the password for this run only.</source>
        <translation>تعذرت كتابة كلمة المرور في الملف %1 (%2). أفسح مكانًا أو اجعله قابلًا للكتابة ثم أعد المحاولة؛ أو دع Foyer يحتفظ بكلمة المرور لهذا التشغيل فقط.</translation>
    </message>
    <message>
        <source>This Foyer is carried about and leaves no password in the system&apos;s keychain. It can keep it for this run only, or in a file in its own folder.</source>
        <translation>هذا Foyer محمول ولا يترك كلمة مرور في سلسلة مفاتيح النظام. يمكنه حفظها لهذا التشغيل فقط، أو في ملف داخل مجلده.</translation>
    </message>
</context>
<context>
    <name>foyer::Shortcuts</name>
    <message>
        <source>Search everything kept</source>
        <translation>البحث في كل المحفوظ</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>الوارد</translation>
    </message>
    <message>
        <source>First unread thread</source>
        <translation>أول موضوع غير مقروء</translation>
    </message>
    <message>
        <source>For me</source>
        <translation>لي</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>المميّزة بنجمة</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>المسودات</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>صندوق الصادر</translation>
    </message>
    <message>
        <source>Back where I was</source>
        <translation>العودة إلى حيث كنت</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>التقدم من جديد</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>اللوح التالي</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>اللوح السابق</translation>
    </message>
    <message>
        <source>Show communities and forums</source>
        <translation>إظهار المجتمعات والمنتديات</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Next post</source>
        <translation>المشاركة التالية</translation>
    </message>
    <message>
        <source>Previous post</source>
        <translation>المشاركة السابقة</translation>
    </message>
    <message>
        <source>Read on, then to the next unread thread</source>
        <translation>مواصلة القراءة، ثم إلى الموضوع غير المقروء التالي</translation>
    </message>
    <message>
        <source>Next unread post</source>
        <translation>المشاركة غير المقروءة التالية</translation>
    </message>
    <message>
        <source>Next unread thread</source>
        <translation>الموضوع غير المقروء التالي</translation>
    </message>
    <message>
        <source>Previous unread thread</source>
        <translation>الموضوع غير المقروء السابق</translation>
    </message>
    <message>
        <source>Find in this thread</source>
        <translation>البحث في هذا الموضوع</translation>
    </message>
    <message>
        <source>Mark the thread read</source>
        <translation>تعليم الموضوع كمقروء</translation>
    </message>
    <message>
        <source>Mark everything in this list read</source>
        <translation>تعليم كل ما في هذه القائمة كمقروء</translation>
    </message>
    <message>
        <source>Watch the thread more, or less</source>
        <translation>زيادة متابعة الموضوع أو تقليلها</translation>
    </message>
    <message>
        <source>Mute the thread, or hear it again</source>
        <translation>كتم الموضوع أو إلغاء كتمه</translation>
    </message>
    <message>
        <source>Reply to the post</source>
        <translation>الرد على المشاركة</translation>
    </message>
    <message>
        <source>Reply to the thread</source>
        <translation>الرد على الموضوع</translation>
    </message>
    <message>
        <source>Quote what is selected</source>
        <translation>اقتباس المحدد</translation>
    </message>
    <message>
        <source>New thread</source>
        <translation>موضوع جديد</translation>
    </message>
    <message>
        <source>Send what is written</source>
        <translation>إرسال المكتوب</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Get new posts now</source>
        <translation>جلب المشاركات الجديدة الآن</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>العمل دون اتصال</translation>
    </message>
    <message>
        <source>Add a community…</source>
        <translation>إضافة مجتمع…</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>التفضيلات…</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>الحجم المعتاد</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>المفاتيح…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>الانتقال</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Foyer</source>
        <translation>Foyer</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two keys that do the same</comment>
        <translation> أو </translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>القراءة إلى الوراء</translation>
    </message>
    <message>
        <source>First post</source>
        <translation>المشاركة الأولى</translation>
    </message>
    <message>
        <source>Last post</source>
        <translation>المشاركة الأخيرة</translation>
    </message>
    <message>
        <source>Mark the post or thread read or unread</source>
        <translation>تعليم المشاركة أو الموضوع مقروءًا أو غير مقروء</translation>
    </message>
    <message>
        <source>Unread from this post on</source>
        <translation>غير مقروء بدءًا من هذه المشاركة</translation>
    </message>
    <message>
        <source>Undo what was marked read</source>
        <translation>التراجع عن التعليم كمقروء</translation>
    </message>
    <message>
        <source>Star or unstar the post or thread</source>
        <translation>وضع نجمة على المشاركة أو الموضوع أو إزالتها</translation>
    </message>
    <message>
        <source>Back to the posts; the text stays</source>
        <translation>العودة إلى المشاركات؛ ويبقى النص</translation>
    </message>
    <message>
        <source>Like the post, or take the like back</source>
        <translation>الإعجاب بالمشاركة أو سحب الإعجاب</translation>
    </message>
    <message>
        <source>Choose a reaction to the post</source>
        <translation>اختيار تفاعل مع المشاركة</translation>
    </message>
    <message>
        <source>Report the post…</source>
        <translation>الإبلاغ عن المشاركة…</translation>
    </message>
    <message>
        <source>Who wrote the post</source>
        <translation>من كتب المشاركة</translation>
    </message>
    <message>
        <source>Tell of a problem with Foyer…</source>
        <translation>الإبلاغ عن مشكلة في Foyer…</translation>
    </message>
    <message>
        <source>Pin the thread for everybody, or unpin it</source>
        <translation>تثبيت الموضوع للجميع أو إلغاء تثبيته</translation>
    </message>
    <message>
        <source>Close the thread to answers, or open it again</source>
        <translation>إغلاق الموضوع أمام الردود أو إعادة فتحه</translation>
    </message>
</context>
<context>
    <name>foyer::SignIn</name>
    <message>
        <source>Foyer does not know servers of the kind “%1” yet.</source>
        <translation>لا يعرف Foyer بعد خوادم من النوع «%1».</translation>
    </message>
    <message>
        <source>Looking up %1 …</source>
        <translation>يجري البحث عن %1 …</translation>
    </message>
    <message>
        <source>Asking %1 what may be read …</source>
        <translation>يجري سؤال %1 عما يمكن قراءته …</translation>
    </message>
    <message>
        <source>Signing in to %1 …</source>
        <translation>يجري تسجيل الدخول إلى %1 …</translation>
    </message>
    <message>
        <source>Keeping the account …</source>
        <translation>يجري حفظ الحساب …</translation>
    </message>
    <message>
        <source>Asking %1 for its sign-in page …</source>
        <translation>سؤال %1 عن صفحة تسجيل الدخول …</translation>
    </message>
    <message>
        <source>The answer the browser brought does not belong to the sign-in that waits here. Nothing was changed; say yes on the page that Foyer opened last.</source>
        <translation>الجواب الذي جاء به المتصفح لا يخص تسجيل الدخول المنتظر هنا. لم يتغير شيء؛ وافق في الصفحة التي فتحها Foyer آخر مرة.</translation>
    </message>
    <message>
        <source>A browser brought the answer to a sign-in, but none waits for it here. Begin it again, and keep Foyer open until the browser comes back.</source>
        <translation>جاء المتصفح بجواب تسجيل دخول، لكن لا أحد ينتظره هنا. ابدأه من جديد واترك Foyer مفتوحًا حتى يعود المتصفح.</translation>
    </message>
    <message>
        <source>“%1” is not an address. Copy it from your browser, or type one like forum.example.org.</source>
        <translation>«%1» ليس عنوانًا. انسخه من متصفحك، أو اكتب عنوانًا مثل forum.example.org.</translation>
    </message>
</context>
<context>
    <name>foyer::SignInPage</name>
    <message>
        <source>a news server</source>
        <translation>خادم أخبار</translation>
    </message>
    <message>
        <source>Name of the community</source>
        <translation>اسم المجتمع</translation>
    </message>
    <message>
        <source>&amp;Read without an account</source>
        <translation>القراءة دون &amp;حساب</translation>
    </message>
    <message>
        <source>Si&amp;gn in</source>
        <translation>ت&amp;سجيل الدخول</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Your name on posts</source>
        <translation>اسمك على المشاركات</translation>
    </message>
    <message>
        <source>Your mail address on posts</source>
        <translation>عنوان بريدك على المشاركات</translation>
    </message>
    <message>
        <source>Keep it in a file that only I can read</source>
        <translation>الاحتفاظ بها في ملف لا يقرؤه غيري</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>ال&amp;اسم:</translation>
    </message>
    <message>
        <source>Signed &amp;as:</source>
        <translation>التو&amp;قيع باسم:</translation>
    </message>
    <message>
        <source>&amp;Mail:</source>
        <translation>ال&amp;بريد:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>ال&amp;مستخدم:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;كلمة المرور:</translation>
    </message>
    <message>
        <source>This system has no keychain that answers.</source>
        <translation>ليس في هذا النظام حافظة مفاتيح تستجيب.</translation>
    </message>
    <message>
        <source>may be left empty where the server allows it</source>
        <translation>يجوز تركه فارغًا حيث يسمح الخادم</translation>
    </message>
    <message>
        <source>%1 is %2. %3</source>
        <translation>‏%1: %2. %3</translation>
    </message>
    <message>
        <source>It lets everybody read.</source>
        <translation>يسمح للجميع بالقراءة.</translation>
    </message>
    <message>
        <source>It asks for a sign-in.</source>
        <translation>يطلب تسجيل الدخول.</translation>
    </message>
    <message>
        <source>%1 wants to know again who you are.</source>
        <translation>يريد %1 أن يعرف من أنت من جديد.</translation>
    </message>
    <message>
        <source>your name, as others see it</source>
        <translation>اسمك كما يراه الآخرون</translation>
    </message>
    <message>
        <source>a Discourse community</source>
        <translation>مجتمع Discourse</translation>
    </message>
    <message>
        <source>a NodeBB forum</source>
        <translation>منتدى NodeBB</translation>
    </message>
    <message>
        <source>a Moodle with its forums</source>
        <translation>موقع Moodle بمنتدياته</translation>
    </message>
    <message>
        <source>a forum that can be read by its feed, and answered in the browser</source>
        <translation>منتدى يُقرأ بموجزه ويُرد عليه في المتصفح</translation>
    </message>
    <message>
        <source>Keep the sign-in for this run only</source>
        <translation>الاحتفاظ بتسجيل الدخول لهذه المرة فقط</translation>
    </message>
</context>
<context>
    <name>foyer::SocketIo</name>
    <message>
        <source>The server does not tell what happens. Foyer tries again later.</source>
        <translation>لا يخبر الخادم بما يحدث. يحاول Foyer لاحقًا.</translation>
    </message>
</context>
<context>
    <name>foyer::Spoken</name>
    <message>
        <source>Goes out as soon as there is a connection.</source>
        <translation>يُرسل بمجرد توفر اتصال.</translation>
    </message>
    <message>
        <source>Next try at %1.</source>
        <translation>المحاولة التالية: %1.</translation>
    </message>
    <message>
        <source>Not sent yet.</source>
        <translation>لم يُرسل بعد.</translation>
    </message>
    <message>
        <source>Waiting: you are working offline. Goes out when you go online.</source>
        <translation>بالانتظار: أنت تعمل دون اتصال. يُرسل عندما تتصل.</translation>
    </message>
    <message>
        <source>Waiting for the network: %1</source>
        <translation>بانتظار الشبكة: %1</translation>
    </message>
    <message>
        <source>Waiting: the server wants you to sign in again.</source>
        <translation>بالانتظار: يطلب الخادم تسجيل الدخول من جديد.</translation>
    </message>
    <message>
        <source>Waiting: the server asked us to slow down.</source>
        <translation>بالانتظار: طلب الخادم إبطاء الطلبات.</translation>
    </message>
    <message>
        <source>Not sent yet: %1</source>
        <translation>لم يُرسل بعد: %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>أمس %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>غدًا %1</translation>
    </message>
    <message>
        <source>Being sent now.</source>
        <translation>يُرسل الآن.</translation>
    </message>
    <message>
        <source>The server took it at %1. Waiting to read it back.</source>
        <translation>قبله الخادم (%1). بانتظار قراءته من الخادم.</translation>
    </message>
    <message>
        <source>The server took it at %1. It appears when a moderator has released it.</source>
        <translation>قبله الخادم (%1). ويظهر عندما يجيزه مشرف.</translation>
    </message>
    <message>
        <source>The server refused it.</source>
        <translation>رفضه الخادم.</translation>
    </message>
    <message>
        <source>Your text is kept: edit it, send it again, or cancel.</source>
        <translation>نصك محفوظ: عدّله، أو أرسله من جديد، أو ألغه.</translation>
    </message>
    <message>
        <source>The connection broke after it was handed over, so it may or may not have arrived.</source>
        <translation>انقطع الاتصال بعد التسليم، فربما وصل وربما لم يصل.</translation>
    </message>
    <message>
        <source>Foyer looks for it on the server before anything is sent again.</source>
        <translation>يبحث Foyer عنه على الخادم قبل إرسال أي شيء من جديد.</translation>
    </message>
    <message>
        <source>The thread changed after you wrote this.</source>
        <translation>تغيّر الموضوع بعد أن كتبت هذا.</translation>
    </message>
    <message>
        <source>Your text is kept: look at the thread, then send it, edit it, or cancel.</source>
        <translation>نصك محفوظ: انظر في الموضوع، ثم أرسله أو عدّله أو ألغه.</translation>
    </message>
    <message>
        <source>Cancelled. The text is in the bin of your drafts.</source>
        <translation>أُلغي. النص في سلة المسودات.</translation>
    </message>
    <message>
        <source>written %1</source>
        <translation>كُتب %1</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>في الصادر</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>أُرسل %1</translation>
    </message>
    <message>
        <source>waiting for the moderator</source>
        <translation>بانتظار المشرف</translation>
    </message>
    <message>
        <source>seen %1</source>
        <translation>شوهد %1</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>لم يُرسل بعد</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>يُرسل</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>شوهد</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>يحتاج إلى انتباهك</translation>
    </message>
    <message>
        <source>may have arrived</source>
        <translation>ربما وصل</translation>
    </message>
    <message>
        <source>held</source>
        <translation>محتجز</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>The server did not take this mark.</source>
        <translation>لم يقبل الخادم هذه العلامة.</translation>
    </message>
    <message>
        <source>Nothing you wrote is lost; you can dismiss this.</source>
        <translation>لم يضع شيء مما كتبته؛ يمكنك تجاهل هذا.</translation>
    </message>
    <message>
        <source>This forum takes posts from a browser alone. Open its page, paste your text and send it there; this line ends when the post comes back, or when you say that it is done.</source>
        <translation>لا يقبل هذا المنتدى المشاركات إلا من متصفح. افتح صفحته وألصق نصك وأرسله هناك؛ ينتهي هذا السطر حين تعود المشاركة أو حين تقول إنه تم.</translation>
    </message>
    <message>
        <source>to finish in the browser</source>
        <translation>يُكمَل في المتصفح</translation>
    </message>
    <message>
        <source>Not seen in this forum&apos;s feed since %1. Look on its page whether it is there, and say then that it is done, or send it once more. Your text stays here.</source>
        <translation>لم تظهر في تغذية هذا المنتدى منذ %1. انظر في صفحته هل هي هناك، ثم قل إن الأمر تم، أو أرسلها مرة أخرى. يبقى نصّك هنا.</translation>
    </message>
</context>
<context>
    <name>foyer::StartTrouble</name>
    <message>
        <source>Foyer</source>
        <translation>Foyer</translation>
    </message>
    <message>
        <source>Your data cannot be opened.</source>
        <translation>تعذر فتح بياناتك.</translation>
    </message>
    <message>
        <source>Nothing was changed. Your data is in %1.</source>
        <translation>لم يُغيَّر شيء. بياناتك في %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>إصلاح</translation>
    </message>
    <message>
        <source>Puts the damaged file aside and carries over accounts, drafts, outbox and marks. What is on the servers is fetched again.</source>
        <translation>يضع الملف التالف جانبًا وينقل الحسابات والمسودات وصندوق الصادر والعلامات. وما على الخوادم يُجلب من جديد.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>foyer::StatusBar</name>
    <message>
        <source>Reading the list of forums</source>
        <translation>قراءة قائمة المنتديات</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>Getting new posts</source>
        <translation>جلب المشاركات الجديدة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>زومن %1</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>لم يُزامن بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <translation>
            <numerusform>%n عنصر بانتظار الإرسال</numerusform>
            <numerusform>%n عنصر بانتظار الإرسال</numerusform>
            <numerusform>%n عنصر بانتظار الإرسال</numerusform>
            <numerusform>%n عناصر بانتظار الإرسال</numerusform>
            <numerusform>%n عنصرًا بانتظار الإرسال</numerusform>
            <numerusform>%n عنصر بانتظار الإرسال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n communities</source>
        <translation>
            <numerusform>%n مجتمع</numerusform>
            <numerusform>%n مجتمع</numerusform>
            <numerusform>%n مجتمع</numerusform>
            <numerusform>%n مجتمعات</numerusform>
            <numerusform>%n مجتمعًا</numerusform>
            <numerusform>%n مجتمع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 posts kept</source>
        <translation>
            <numerusform>%1 مشاركة محفوظة</numerusform>
            <numerusform>%1 مشاركة محفوظة</numerusform>
            <numerusform>%1 مشاركة محفوظة</numerusform>
            <numerusform>%1 مشاركات محفوظة</numerusform>
            <numerusform>%1 مشاركة محفوظة</numerusform>
            <numerusform>%1 مشاركة محفوظة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>community: what it does</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <comment>posts of mine</comment>
        <translation>
            <numerusform>لا شيء يحتاج إليك</numerusform>
            <numerusform>واحدة تحتاج إليك</numerusform>
            <numerusform>اثنتان تحتاجان إليك</numerusform>
            <numerusform>%n تحتاج إليك</numerusform>
            <numerusform>%n تحتاج إليك</numerusform>
            <numerusform>%n تحتاج إليك</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::StoragePage</name>
    <message>
        <source>&amp;What would that free?</source>
        <translation>&amp;ماذا سيتحرر بذلك؟</translation>
    </message>
    <message>
        <source>&amp;Free it now</source>
        <translation>تحرير &amp;الآن</translation>
    </message>
    <message>
        <source>Kept now:</source>
        <translation>المحفوظ الآن:</translation>
    </message>
    <message>
        <source>&amp;Keep posts:</source>
        <translation>الا&amp;حتفاظ بالمشاركات:</translation>
    </message>
    <message>
        <source>Drafts, what waits to be sent, your own posts, starred and unread ones always stay.</source>
        <translation>تبقى دائمًا المسودات، وما ينتظر الإرسال، ومشاركاتك، والمميّزة بنجمة، وغير المقروءة.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>يجري العد…</translation>
    </message>
    <message>
        <source>Freeing…</source>
        <translation>يجري التحرير…</translation>
    </message>
    <message>
        <source>There is nothing to free.</source>
        <translation>لا شيء يمكن تحريره.</translation>
    </message>
    <message numerus="yes">
        <source>%n posts would go and free %1. The server still has them.</source>
        <translation>
            <numerusform>ستُزال %n مشاركة ويتحرر %1. ما زال الخادم يحتفظ بها.</numerusform>
            <numerusform>ستُزال %n مشاركة ويتحرر %1. ما زال الخادم يحتفظ بها.</numerusform>
            <numerusform>ستُزال %n مشاركة ويتحرر %1. ما زال الخادم يحتفظ بها.</numerusform>
            <numerusform>ستُزال %n مشاركات ويتحرر %1. ما زال الخادم يحتفظ بها.</numerusform>
            <numerusform>ستُزال %n مشاركة ويتحرر %1. ما زال الخادم يحتفظ بها.</numerusform>
            <numerusform>ستُزال %n مشاركة ويتحرر %1. ما زال الخادم يحتفظ بها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts are gone from this computer; %1 are free.</source>
        <translation>
            <numerusform>أُزيلت %n مشاركة من هذا الحاسوب، وتحرر %1.</numerusform>
            <numerusform>أُزيلت %n مشاركة من هذا الحاسوب، وتحرر %1.</numerusform>
            <numerusform>أُزيلت %n مشاركة من هذا الحاسوب، وتحرر %1.</numerusform>
            <numerusform>أُزيلت %n مشاركات من هذا الحاسوب، وتحرر %1.</numerusform>
            <numerusform>أُزيلت %n مشاركة من هذا الحاسوب، وتحرر %1.</numerusform>
            <numerusform>أُزيلت %n مشاركة من هذا الحاسوب، وتحرر %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 posts · %2</source>
        <translation>
            <numerusform>%1 مشاركة · %2</numerusform>
            <numerusform>%1 مشاركة · %2</numerusform>
            <numerusform>%1 مشاركة · %2</numerusform>
            <numerusform>%1 مشاركات · %2</numerusform>
            <numerusform>%1 مشاركة · %2</numerusform>
            <numerusform>%1 مشاركة · %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures:</source>
        <translation>الصور:</translation>
    </message>
    <message>
        <source>Keep &amp;pictures up to:</source>
        <translation>الاحتفاظ بال&amp;صور حتى:</translation>
    </message>
    <message numerus="yes">
        <source>%1 pictures · %2</source>
        <translation>
            <numerusform>%1 صورة · %2</numerusform>
            <numerusform>%1 صورة · %2</numerusform>
            <numerusform>%1 صورة · %2</numerusform>
            <numerusform>%1 صور · %2</numerusform>
            <numerusform>%1 صورة · %2</numerusform>
            <numerusform>%1 صورة · %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::TagField</name>
    <message>
        <source>Tags, with commas between them</source>
        <translation>وسوم، بينها فواصل</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Known tags are completed; a new one is made with the thread</source>
        <translation>تُكمَل الوسوم المعروفة؛ ويُنشأ الجديد مع الموضوع</translation>
    </message>
    <message>
        <source>Known tags are completed; new ones are made by those who look after this place</source>
        <translation>تُكمَل الوسوم المعروفة؛ أما الجديدة فيضيفها القائمون على هذا المكان</translation>
    </message>
</context>
<context>
    <name>foyer::Text</name>
    <message>
        <source>The rest of this post is not shown: it is longer or more intricate than a post can be. Open it on its server to read all of it.</source>
        <translation>لا يُعرض باقي هذه المشاركة: فهي أطول أو أعقد مما يمكن أن تكون عليه مشاركة. افتحها على خادمها لقراءتها كلها.</translation>
    </message>
    <message>
        <source>%1 wrote:</source>
        <translation>كتب %1:</translation>
    </message>
    <message>
        <source>On %1, %2 wrote:</source>
        <translation>في %1، كتب %2:</translation>
    </message>
    <message>
        <source>[a picture that its server could not load]</source>
        <translation>[صورة لم يستطع خادمها تحميلها]</translation>
    </message>
    <message>
        <source>[a picture on another server: %1]</source>
        <translation>[صورة على خادم آخر: %1]</translation>
    </message>
    <message>
        <source>This file is missing on its server.</source>
        <translation>هذا الملف مفقود على خادمه.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>موعد</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>a date and time, and the place whose clock shows it</extracomment>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>every minute</source>
        <translation>كل دقيقة</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>كل ساعة</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>كل يوم</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>كل أسبوع</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>كل شهر</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>كل سنة</translation>
    </message>
    <message numerus="yes">
        <source>every %n minutes</source>
        <translation>
            <numerusform>كل %n دقيقة</numerusform>
            <numerusform>كل دقيقة</numerusform>
            <numerusform>كل دقيقتين</numerusform>
            <numerusform>كل %n دقائق</numerusform>
            <numerusform>كل %n دقيقة</numerusform>
            <numerusform>كل %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n hours</source>
        <translation>
            <numerusform>كل %n ساعة</numerusform>
            <numerusform>كل ساعة</numerusform>
            <numerusform>كل ساعتين</numerusform>
            <numerusform>كل %n ساعات</numerusform>
            <numerusform>كل %n ساعة</numerusform>
            <numerusform>كل %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>كل %n يومًا</numerusform>
            <numerusform>كل يوم</numerusform>
            <numerusform>كل يومين</numerusform>
            <numerusform>كل %n أيام</numerusform>
            <numerusform>كل %n يومًا</numerusform>
            <numerusform>كل %n يومًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks</source>
        <translation>
            <numerusform>كل %n أسبوعًا</numerusform>
            <numerusform>كل أسبوع</numerusform>
            <numerusform>كل أسبوعين</numerusform>
            <numerusform>كل %n أسابيع</numerusform>
            <numerusform>كل %n أسبوعًا</numerusform>
            <numerusform>كل %n أسبوعًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n months</source>
        <translation>
            <numerusform>كل %n شهرًا</numerusform>
            <numerusform>كل شهر</numerusform>
            <numerusform>كل شهرين</numerusform>
            <numerusform>كل %n أشهر</numerusform>
            <numerusform>كل %n شهرًا</numerusform>
            <numerusform>كل %n شهرًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n years</source>
        <translation>
            <numerusform>كل %n سنة</numerusform>
            <numerusform>كل سنة</numerusform>
            <numerusform>كل سنتين</numerusform>
            <numerusform>كل %n سنوات</numerusform>
            <numerusform>كل %n سنة</numerusform>
            <numerusform>كل %n سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>passed</source>
        <comment>a moment counted down to</comment>
        <translation>انقضى</translation>
    </message>
    <message>
        <source>today</source>
        <comment>a moment counted down to</comment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <comment>a moment counted down to</comment>
        <translation>غدًا</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <comment>a moment counted down to</comment>
        <translation>
            <numerusform>بعد %n يومًا</numerusform>
            <numerusform>بعد يوم</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %n أيام</numerusform>
            <numerusform>بعد %n يومًا</numerusform>
            <numerusform>بعد %n يومًا</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::ThreadDelegate</name>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>في الصادر</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>مكتوم</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>needs you</source>
        <comment>a post of mine</comment>
        <translation>يحتاج إليك</translation>
    </message>
    <message>
        <source>with the moderator</source>
        <translation>لدى المشرف</translation>
    </message>
    <message>
        <source>message</source>
        <comment>between a few people</comment>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>✓ solved</source>
        <translation>✓ حُلّ</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>مثبّت</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>مؤرشف</translation>
    </message>
</context>
<context>
    <name>foyer::ThreadHeader</name>
    <message>
        <source>Muted</source>
        <translation>مكتوم</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>مُتتبَّع</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>مُتابَع</translation>
    </message>
    <message>
        <source>Muted: never in the Inbox</source>
        <translation>مكتوم: لا يظهر في الوارد أبدًا</translation>
    </message>
    <message>
        <source>Normal: notices when somebody answers me</source>
        <translation>عادي: إشعارات عندما يجيبني أحد</translation>
    </message>
    <message>
        <source>Tracking: new posts are counted</source>
        <translation>مُتتبَّع: تُعد المشاركات الجديدة</translation>
    </message>
    <message>
        <source>Watching: a notice for every post</source>
        <translation>مُتابَع: إشعار بكل مشاركة</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Star this thread</source>
        <translation>تمييز هذا الموضوع بنجمة</translation>
    </message>
    <message>
        <source>More about this thread</source>
        <translation>المزيد عن هذا الموضوع</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Starred; press to take the star away</source>
        <translation>مميّز بنجمة؛ اضغط لإزالة النجمة</translation>
    </message>
    <message>
        <source>Find in this thread</source>
        <translation>البحث في هذا الموضوع</translation>
    </message>
    <message>
        <source>Mark everything read</source>
        <translation>تعليم الكل كمقروء</translation>
    </message>
    <message>
        <source>Replies below what they answer</source>
        <translation>الردود تحت ما ترد عليه</translation>
    </message>
    <message>
        <source>In the order of time</source>
        <translation>بترتيب الوقت</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln views</source>
        <translation>
            <numerusform>%Ln مشاهدة</numerusform>
            <numerusform>%Ln مشاهدة</numerusform>
            <numerusform>%Ln مشاهدة</numerusform>
            <numerusform>%Ln مشاهدات</numerusform>
            <numerusform>%Ln مشاهدة</numerusform>
            <numerusform>%Ln مشاهدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replies</source>
        <translation>
            <numerusform>%Ln رد</numerusform>
            <numerusform>%Ln رد</numerusform>
            <numerusform>%Ln رد</numerusform>
            <numerusform>%Ln ردود</numerusform>
            <numerusform>%Ln ردًا</numerusform>
            <numerusform>%Ln رد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln شخص</numerusform>
            <numerusform>%Ln شخص</numerusform>
            <numerusform>%Ln شخص</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصًا</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>personal message</source>
        <translation>رسالة شخصية</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>مؤرشف</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>مثبّت</translation>
    </message>
    <message numerus="yes">
        <source>%Ln likes</source>
        <translation>
            <numerusform>%Ln إعجاب</numerusform>
            <numerusform>%Ln إعجاب</numerusform>
            <numerusform>%Ln إعجاب</numerusform>
            <numerusform>%Ln إعجابات</numerusform>
            <numerusform>%Ln إعجابًا</numerusform>
            <numerusform>%Ln إعجاب</numerusform>
        </translation>
    </message>
    <message>
        <source>Muted: its threads stay out of the Inbox, unless they concern me</source>
        <translation>مكتوم: لا تظهر مواضيعه في الوارد إلا إذا خصّتني</translation>
    </message>
    <message>
        <source>Normal: notices when somebody answers or mentions me</source>
        <translation>عادي: إشعارات عندما يجيبني أحد أو يذكرني</translation>
    </message>
    <message>
        <source>Tracking: new posts in all of its threads are counted</source>
        <translation>مُتتبَّع: تُعد المشاركات الجديدة في كل مواضيعه</translation>
    </message>
    <message>
        <source>Watching: a notice for every post in it</source>
        <translation>مُتابَع: إشعار بكل مشاركة فيه</translation>
    </message>
    <message>
        <source>Muted: threads with it stay out of the Inbox, unless they concern me</source>
        <translation>مكتوم: لا تظهر المواضيع التي تحمله في الوارد إلا إذا خصّتني</translation>
    </message>
    <message>
        <source>Tracking: new posts in all threads with it are counted</source>
        <translation>مُتتبَّع: تُعدّ المشاركات الجديدة في كل المواضيع التي تحمله</translation>
    </message>
    <message>
        <source>Watching: a notice for every post in threads with it</source>
        <translation>مُتابَع: إشعار بكل مشاركة في المواضيع التي تحمله</translation>
    </message>
</context>
<context>
    <name>foyer::ThreadListModel</name>
    <message>
        <source>Concerns you</source>
        <translation>يخصك</translation>
    </message>
    <message>
        <source>You wrote here</source>
        <translation>كتبت هنا</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>المُتابَعة</translation>
    </message>
    <message>
        <source>The rest</source>
        <translation>الباقي</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n غير مقروءة</numerusform>
            <numerusform>%n غير مقروءة</numerusform>
            <numerusform>%n غير مقروءة</numerusform>
            <numerusform>%n غير مقروءة</numerusform>
            <numerusform>%n غير مقروءة</numerusform>
            <numerusform>%n غير مقروءة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replies</source>
        <translation>
            <numerusform>%n رد</numerusform>
            <numerusform>%n رد</numerusform>
            <numerusform>%n رد</numerusform>
            <numerusform>%n ردود</numerusform>
            <numerusform>%n ردًا</numerusform>
            <numerusform>%n رد</numerusform>
        </translation>
    </message>
    <message>
        <source>concerns you</source>
        <translation>يخصك</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>مميّز بنجمة</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>مسودة</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <translation>
            <numerusform>%n عنصر بانتظار الإرسال</numerusform>
            <numerusform>%n عنصر بانتظار الإرسال</numerusform>
            <numerusform>%n عنصر بانتظار الإرسال</numerusform>
            <numerusform>%n عناصر بانتظار الإرسال</numerusform>
            <numerusform>%n عنصرًا بانتظار الإرسال</numerusform>
            <numerusform>%n عنصر بانتظار الإرسال</numerusform>
        </translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>waiting for the moderator</source>
        <translation>بانتظار المشرف</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>يحتاج إليك</translation>
    </message>
    <message>
        <source>solved</source>
        <translation>حُلّ</translation>
    </message>
    <message>
        <source>personal message</source>
        <translation>رسالة شخصية</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>مثبّت</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>مؤرشف</translation>
    </message>
    <message>
        <source>tags: %1</source>
        <translation>الوسوم: %1</translation>
    </message>
</context>
<context>
    <name>foyer::ThreadMarks</name>
    <message>
        <source>✓ Solved: go to the answer</source>
        <translation>✓ حُلّ: إلى الحل</translation>
    </message>
    <message>
        <source>One of the posts was accepted as the answer</source>
        <translation>قُبلت إحدى المشاركات حلًا</translation>
    </message>
    <message>
        <source>Threads tagged %1</source>
        <translation>المواضيع الموسومة بـ %1</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>الوسم %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replies are only on the site</source>
        <translation>
            <numerusform>لا ردود في الموقع وحده</numerusform>
            <numerusform>رد واحد في الموقع وحده</numerusform>
            <numerusform>ردّان في الموقع وحده</numerusform>
            <numerusform>%Ln ردود في الموقع وحده</numerusform>
            <numerusform>%Ln ردًّا في الموقع وحده</numerusform>
            <numerusform>%Ln رد في الموقع وحده</numerusform>
        </translation>
    </message>
    <message>
        <source>The feed of this forum does not hand them over. Press to read them in the browser.</source>
        <translation>لا تُسلِّمها تغذية هذا المنتدى. اضغط لقراءتها في المتصفح.</translation>
    </message>
</context>
<context>
    <name>foyer::ThreadPane</name>
    <message numerus="yes">
        <source>%n threads are marked read.</source>
        <translation>
            <numerusform>عُلّم كمقروء: %n موضوع.</numerusform>
            <numerusform>عُلّم كمقروء: %n موضوع.</numerusform>
            <numerusform>عُلّم كمقروء: %n موضوع.</numerusform>
            <numerusform>عُلّم كمقروء: %n مواضيع.</numerusform>
            <numerusform>عُلّم كمقروء: %n موضوعًا.</numerusform>
            <numerusform>عُلّم كمقروء: %n موضوع.</numerusform>
        </translation>
    </message>
    <message>
        <source>That could not be saved. Is the disk full?</source>
        <translation>تعذر الحفظ. هل القرص ممتلئ؟</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>غير المقروءة</translation>
    </message>
    <message>
        <source>All threads</source>
        <translation>كل المواضيع</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>تعليم الكل كمقروء</translation>
    </message>
    <message numerus="yes">
        <source>%n threads</source>
        <translation>
            <numerusform>%n موضوع</numerusform>
            <numerusform>%n موضوع</numerusform>
            <numerusform>%n موضوع</numerusform>
            <numerusform>%n مواضيع</numerusform>
            <numerusform>%n موضوعًا</numerusform>
            <numerusform>%n موضوع</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <comment>all threads</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>التصفية: %1</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>المميّزة بنجمة</translation>
    </message>
    <message>
        <source>For me</source>
        <translation>لي</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>الوارد</translation>
    </message>
    <message>
        <source>Nothing is starred yet.</source>
        <translation>لا شيء مميّز بنجمة بعد.</translation>
    </message>
    <message>
        <source>Press S on a thread to keep it here.</source>
        <translation>اضغط S على موضوع للاحتفاظ به هنا.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>تعذر الوصول إلى %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Everything here is read.</source>
        <translation>كل ما هنا مقروء.</translation>
    </message>
    <message>
        <source>Show all threads</source>
        <translation>إظهار كل المواضيع</translation>
    </message>
    <message>
        <source>Nothing of this is on your computer yet.</source>
        <translation>لا شيء من هذا على حاسوبك بعد.</translation>
    </message>
    <message>
        <source>You are working offline.</source>
        <translation>أنت تعمل دون اتصال.</translation>
    </message>
    <message>
        <source>Get it now</source>
        <translation>جلبه الآن</translation>
    </message>
    <message>
        <source>No threads here so far.</source>
        <translation>لا مواضيع هنا حتى الآن.</translation>
    </message>
    <message>
        <source>Ctrl+N starts one.</source>
        <translation>يبدأ Ctrl+N موضوعًا.</translation>
    </message>
    <message>
        <source>You have read everything.</source>
        <translation>قرأت كل شيء.</translation>
    </message>
    <message>
        <source>New posts come here by themselves.</source>
        <translation>تصل المشاركات الجديدة إلى هنا من تلقاء نفسها.</translation>
    </message>
    <message numerus="yes">
        <source>more than %Ln threads</source>
        <translation>
            <numerusform>أكثر من %Ln موضوع</numerusform>
            <numerusform>أكثر من %Ln موضوع</numerusform>
            <numerusform>أكثر من %Ln موضوعين</numerusform>
            <numerusform>أكثر من %Ln مواضيع</numerusform>
            <numerusform>أكثر من %Ln موضوعًا</numerusform>
            <numerusform>أكثر من %Ln موضوع</numerusform>
        </translation>
    </message>
    <message>
        <source>#%1</source>
        <comment>the threads with this tag</comment>
        <translation>#%1</translation>
    </message>
</context>
<context>
    <name>foyer::Time</name>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date within this year; Qt date format</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date of another year; Qt date format</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, time</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>foyer::TopBar</name>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Communities and forums</source>
        <translation>المجتمعات والمنتديات</translation>
    </message>
</context>
<context>
    <name>foyer::Upkeep</name>
    <message>
        <source>Foyer ended unexpectedly last time. Its data was checked and repaired.</source>
        <translation>انتهى Foyer على نحو غير متوقع في المرة السابقة. فُحصت بياناته وأُصلحت.</translation>
    </message>
</context>
<context>
    <name>foyer::Uploads</name>
    <message>
        <source>“%1” is empty.</source>
        <translation>‏«%1» فارغ.</translation>
    </message>
    <message>
        <source>%1 does not take files like “%2”. It takes: %3.</source>
        <translation>لا يقبل %1 ملفات مثل «%2». يقبل: %3.</translation>
    </message>
    <message>
        <source>“%1” is too large for %2: it has %3, and %4 are allowed.</source>
        <translation>‏«%1» أكبر مما يقبله %2: حجمه %3، والمسموح به %4.</translation>
    </message>
</context>
<context>
    <name>foyer::VersionsBand</name>
    <message>
        <source>&amp;Merge them</source>
        <translation>&amp;دمجهما</translation>
    </message>
    <message>
        <source>&amp;Keep only this one</source>
        <translation>الا&amp;حتفاظ بهذه فقط</translation>
    </message>
    <message>
        <source>Puts both into one text, line by line; where both changed the same line, both stand.</source>
        <translation>يجمعهما في نص واحد سطرًا سطرًا، وحيث غيّر كلاهما السطر نفسه يبقى الاثنان.</translation>
    </message>
    <message>
        <source>The other one goes to the bin of drafts, for 30 days.</source>
        <translation>تُنقل الأخرى إلى سلة المسودات لمدة 30 يومًا.</translation>
    </message>
    <message>
        <source>This draft was also changed elsewhere (%1). Both versions are kept here.</source>
        <translation>عُدّلت هذه المسودة في مكان آخر أيضًا (%1). النسختان محفوظتان هنا.</translation>
    </message>
    <message>
        <source>This is the version from elsewhere (%1). Yours is kept here too.</source>
        <translation>هذه هي النسخة القادمة من مكان آخر (%1). ونسختك محفوظة هنا أيضًا.</translation>
    </message>
    <message>
        <source>Show the &amp;other one</source>
        <translation>عرض ال&amp;أخرى</translation>
    </message>
    <message>
        <source>Show &amp;yours</source>
        <translation>عرض &amp;نسختك</translation>
    </message>
    <message>
        <source>From here</source>
        <translation>من هنا</translation>
    </message>
    <message>
        <source>From elsewhere</source>
        <translation>من مكان آخر</translation>
    </message>
    <message>
        <source>Both versions are in one text now. As they were, they are in the bin.</source>
        <translation>النسختان الآن في نص واحد. وهما في السلة كما كانتا.</translation>
    </message>
    <message numerus="yes">
        <source>Both are in one text now. In %n places both changed the same lines: there both stand, for you to choose. As they were, they are in the bin.</source>
        <translation>
            <numerusform>النسختان الآن في نص واحد. في %n موضعًا غيّر كلاهما الأسطر نفسها: يبقى الاثنان هناك لتختار. وهما في السلة كما كانتا.</numerusform>
            <numerusform>النسختان الآن في نص واحد. في موضع واحد غيّر كلاهما الأسطر نفسها: يبقى الاثنان هناك لتختار. وهما في السلة كما كانتا.</numerusform>
            <numerusform>النسختان الآن في نص واحد. في موضعين غيّر كلاهما الأسطر نفسها: يبقى الاثنان هناك لتختار. وهما في السلة كما كانتا.</numerusform>
            <numerusform>النسختان الآن في نص واحد. في %n مواضع غيّر كلاهما الأسطر نفسها: يبقى الاثنان هناك لتختار. وهما في السلة كما كانتا.</numerusform>
            <numerusform>النسختان الآن في نص واحد. في %n موضعًا غيّر كلاهما الأسطر نفسها: يبقى الاثنان هناك لتختار. وهما في السلة كما كانتا.</numerusform>
            <numerusform>النسختان الآن في نص واحد. في %n موضعًا غيّر كلاهما الأسطر نفسها: يبقى الاثنان هناك لتختار. وهما في السلة كما كانتا.</numerusform>
        </translation>
    </message>
    <message>
        <source>The other version is in the bin of drafts.</source>
        <translation>النسخة الأخرى في سلة المسودات.</translation>
    </message>
</context>
<context>
    <name>foyer::Walls</name>
    <message>
        <source>%1 lets only browsers in at the moment. Foyer tries again later; until then it can be read there.</source>
        <translation>لا يُدخل %1 في هذه اللحظة إلا المتصفحات. يحاول Foyer لاحقًا مرة أخرى؛ وحتى ذلك الحين يمكن القراءة هناك.</translation>
    </message>
    <message>
        <source>Not %1 answered but %2, with a page to sign in to: the network you are in wants that first. Open any page in the browser, then try again.</source>
        <translation>لم يُجب %1 بل %2، بصفحة لتسجيل الدخول: الشبكة التي أنت فيها تريد ذلك أولًا. افتح أي صفحة في المتصفح، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 shows this to its members alone, and Foyer cannot sign in there. It can be read in the browser.</source>
        <translation>لا يُظهر %1 هذا إلا لأعضائه، ولا يستطيع Foyer تسجيل الدخول هناك. يمكن قراءته في المتصفح.</translation>
    </message>
    <message>
        <source>%1 is being repaired, or has too much to do. Try again later.</source>
        <translation>‏%1 قيد الإصلاح أو مشغول جدًا. حاول مرة أخرى لاحقًا.</translation>
    </message>
</context>
<context>
    <name>foyer::WelcomePage</name>
    <message>
        <source>Your discussions, on your own computer</source>
        <translation>نقاشاتك على حاسوبك</translation>
    </message>
    <message>
        <source>Foyer keeps the forums and newsgroups you take part in, so that you can read and answer with or without a network. What you write is never lost and never sent twice.</source>
        <translation>يحتفظ Foyer بالمنتديات ومجموعات الأخبار التي تشارك فيها، لتقرأ وتجيب بشبكة أو بدونها. ما تكتبه لا يضيع أبدًا ولا يُرسل مرتين أبدًا.</translation>
    </message>
    <message>
        <source>&amp;Add a community</source>
        <translation>إ&amp;ضافة مجتمع</translation>
    </message>
    <message>
        <source>&amp;Try the sample</source>
        <translation>&amp;تجربة العينة</translation>
    </message>
    <message>
        <source>The sample needs no account and no network. Nothing leaves this computer before you add a community.</source>
        <translation>لا تحتاج العينة إلى حساب ولا إلى شبكة. ولا يغادر شيء هذا الحاسوب قبل أن تضيف مجتمعًا.</translation>
    </message>
</context>
<context>
    <name>foyer::commandline</name>
    <message>
        <source>without signing in</source>
        <translation>دون تسجيل دخول</translation>
    </message>
    <message>
        <source>synced %1</source>
        <translation>زومن %1</translation>
    </message>
    <message>
        <source>never synced</source>
        <translation>لم يُزامن قط</translation>
    </message>
    <message>
        <source>the last sign-in was refused: foyer accounts add %1 --user %2 signs in again</source>
        <translation>رُفض آخر تسجيل دخول: يسجّله من جديد foyer accounts add %1 --user %2</translation>
    </message>
    <message>
        <source>%1 is account %2.</source>
        <translation>صار %1 الحساب رقم %2.</translation>
    </message>
    <message>
        <source>It has no forums yet.</source>
        <translation>ليس فيه منتديات بعد.</translation>
    </message>
    <message numerus="yes">
        <source>It has %n forums. Next: foyer sync</source>
        <translation>
            <numerusform>فيه %n منتدى. التالي: foyer sync</numerusform>
            <numerusform>فيه %n منتدى. التالي: foyer sync</numerusform>
            <numerusform>فيه %n منتدى. التالي: foyer sync</numerusform>
            <numerusform>فيه %n منتديات. التالي: foyer sync</numerusform>
            <numerusform>فيه %n منتدى. التالي: foyer sync</numerusform>
            <numerusform>فيه %n منتدى. التالي: foyer sync</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n forums, too many to follow them all. Next: foyer forums lists them, foyer forums follow NAME follows one.</source>
        <translation>
            <numerusform>فيه %n منتدى، وهي أكثر من أن تشترك فيها كلها. التالي: يسردها foyer forums، ويشترك في أحدها foyer forums follow NAME.</numerusform>
            <numerusform>فيه %n منتدى، وهي أكثر من أن تشترك فيها كلها. التالي: يسردها foyer forums، ويشترك في أحدها foyer forums follow NAME.</numerusform>
            <numerusform>فيه %n منتدى، وهي أكثر من أن تشترك فيها كلها. التالي: يسردها foyer forums، ويشترك في أحدها foyer forums follow NAME.</numerusform>
            <numerusform>فيه %n منتديات، وهي أكثر من أن تشترك فيها كلها. التالي: يسردها foyer forums، ويشترك في أحدها foyer forums follow NAME.</numerusform>
            <numerusform>فيه %n منتدى، وهي أكثر من أن تشترك فيها كلها. التالي: يسردها foyer forums، ويشترك في أحدها foyer forums follow NAME.</numerusform>
            <numerusform>فيه %n منتدى، وهي أكثر من أن تشترك فيها كلها. التالي: يسردها foyer forums، ويشترك في أحدها foyer forums follow NAME.</numerusform>
        </translation>
    </message>
    <message>
        <source>To post there, say who you are: foyer accounts add %1 --identity &apos;Name &lt;mail&gt;&apos;</source>
        <translation>للمشاركة هناك عرّف بنفسك: foyer accounts add %1 --identity &apos;Name &lt;mail&gt;&apos;</translation>
    </message>
    <message>
        <source>Adding an account needs the network once.</source>
        <translation>تحتاج إضافة حساب إلى الشبكة مرة واحدة.</translation>
    </message>
    <message>
        <source>There is no account yet. Add one: foyer accounts add news.example.org</source>
        <translation>لا يوجد حساب بعد. أضف حسابًا: foyer accounts add news.example.org</translation>
    </message>
    <message>
        <source>%1 is removed. What you wrote there is in the drafts&apos; bin.</source>
        <translation>أُزيل %1. ما كتبته هناك في سلة المسودات.</translation>
    </message>
    <message>
        <source>--data needs a folder behind it.</source>
        <translation>يحتاج الخيار ‎--data إلى مجلد بعده.</translation>
    </message>
    <message>
        <source>There is no command “%1”. Perhaps you mean: foyer %2</source>
        <translation>لا يوجد أمر «%1». ربما تقصد: foyer %2</translation>
    </message>
    <message>
        <source>There is no command “%1”. foyer --help lists them all.</source>
        <translation>لا يوجد أمر «%1». يسرد foyer --help الأوامر كلها.</translation>
    </message>
    <message>
        <source>--%1 stands before the command: foyer --%1 %2</source>
        <translation>يوضع الخيار ‎--%1 قبل الأمر: foyer --%1 %2</translation>
    </message>
    <message>
        <source>“foyer %1” has no option --%2.</source>
        <translation>ليس للأمر «foyer %1» خيار ‎--%2.</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>لا يأخذ الخيار ‎--%1 قيمة.</translation>
    </message>
    <message>
        <source>--%1 needs a value behind it.</source>
        <translation>يحتاج الخيار ‎--%1 إلى قيمة بعده.</translation>
    </message>
    <message>
        <source>That is not how “foyer %1” is used:</source>
        <translation>لا يُستخدم «foyer %1» هكذا:</translation>
    </message>
    <message>
        <source>There is no option %1. foyer --help lists them all.</source>
        <translation>لا يوجد خيار ‎%1. يسرد foyer --help الخيارات كلها.</translation>
    </message>
    <message>
        <source>One address at a time: foyer [URL]</source>
        <translation>عنوان واحد في كل مرة: foyer [URL]‎</translation>
    </message>
    <message>
        <source>The data is damaged and could not be repaired.</source>
        <translation>البيانات تالفة وتعذر إصلاحها.</translation>
    </message>
    <message>
        <source>Something was damaged and is repaired.</source>
        <translation>كان بعضها تالفًا وأُصلح.</translation>
    </message>
    <message>
        <source>Everything is sound.</source>
        <translation>كل شيء سليم.</translation>
    </message>
    <message>
        <source>The data cannot be opened. Rebuilding it …</source>
        <translation>تعذر فتح البيانات. يُعاد بناؤها …</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Foyer works here as well:
    foyer sync      fetches what is new
    foyer list      lists the threads
    foyer --help    says what else there is</source>
        <translation>لا توجد شاشة عرض لفتح نافذة عليها. يعمل Foyer هنا أيضًا:
    foyer sync      يجلب الجديد
    foyer list      يسرد المواضيع
    foyer --help    يذكر ما سوى ذلك</translation>
    </message>
    <message>
        <source>list the accounts</source>
        <translation>سرد الحسابات</translation>
    </message>
    <message>
        <source>add an account on a server</source>
        <translation>إضافة حساب على خادم</translation>
    </message>
    <message>
        <source>the same as accounts</source>
        <translation>مثل accounts</translation>
    </message>
    <message>
        <source>remove an account; what you wrote stays in the drafts&apos; bin</source>
        <translation>إزالة حساب؛ ويبقى ما كتبته في سلة المسودات</translation>
    </message>
    <message>
        <source>list the forums; * marks the followed ones</source>
        <translation>سرد المنتديات؛ والعلامة * للمشترَك فيها</translation>
    </message>
    <message>
        <source>keep these forums here</source>
        <translation>الاحتفاظ بهذه المنتديات هنا</translation>
    </message>
    <message>
        <source>no longer fetch these forums</source>
        <translation>التوقف عن جلب هذه المنتديات</translation>
    </message>
    <message>
        <source>send what waits in the outbox, fetch what changed</source>
        <translation>إرسال ما ينتظر في صندوق الصادر وجلب ما تغيّر</translation>
    </message>
    <message>
        <source>list threads, what concerns you first</source>
        <translation>سرد المواضيع، وأولها ما يخصك</translation>
    </message>
    <message>
        <source>print a thread and mark it read</source>
        <translation>طباعة موضوع وتعليمه كمقروء</translation>
    </message>
    <message>
        <source>search everything kept here</source>
        <translation>البحث في كل ما هو محفوظ هنا</translation>
    </message>
    <message>
        <source>queue a new thread</source>
        <translation>وضع موضوع جديد في الصادر</translation>
    </message>
    <message>
        <source>what you wrote and the server does not have yet</source>
        <translation>ما كتبته ولم يصل إلى الخادم بعد</translation>
    </message>
    <message>
        <source>try to send it again at the next sync</source>
        <translation>محاولة إرساله من جديد في المزامنة القادمة</translation>
    </message>
    <message>
        <source>do not send it; the text goes to the bin</source>
        <translation>عدم إرساله؛ ويُنقل النص إلى السلة</translation>
    </message>
    <message>
        <source>check the data and repair what can be repaired</source>
        <translation>فحص البيانات وإصلاح ما يمكن إصلاحه</translation>
    </message>
    <message>
        <source>no longer on the server</source>
        <translation>لم يعد على الخادم</translation>
    </message>
    <message numerus="yes">
        <source>Following %n more forums. Next: foyer sync</source>
        <translation>
            <numerusform>الاشتراك في %n منتدى آخر. التالي: foyer sync</numerusform>
            <numerusform>الاشتراك في %n منتدى آخر. التالي: foyer sync</numerusform>
            <numerusform>الاشتراك في %n منتدى آخر. التالي: foyer sync</numerusform>
            <numerusform>الاشتراك في %n منتديات أخرى. التالي: foyer sync</numerusform>
            <numerusform>الاشتراك في %n منتدى آخر. التالي: foyer sync</numerusform>
            <numerusform>الاشتراك في %n منتدى آخر. التالي: foyer sync</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No longer following %n forums; what is kept of them stays.</source>
        <translation>
            <numerusform>أُلغي الاشتراك في %n منتدى؛ ويبقى ما حُفظ منها.</numerusform>
            <numerusform>أُلغي الاشتراك في %n منتدى؛ ويبقى ما حُفظ منها.</numerusform>
            <numerusform>أُلغي الاشتراك في %n منتدى؛ ويبقى ما حُفظ منها.</numerusform>
            <numerusform>أُلغي الاشتراك في %n منتديات؛ ويبقى ما حُفظ منها.</numerusform>
            <numerusform>أُلغي الاشتراك في %n منتدى؛ ويبقى ما حُفظ منها.</numerusform>
            <numerusform>أُلغي الاشتراك في %n منتدى؛ ويبقى ما حُفظ منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>No forums are known yet. foyer sync asks for them.</source>
        <translation>لا منتديات معروفة بعد. يسأل foyer sync عنها.</translation>
    </message>
    <message>
        <source>“%1” is neither a number nor an address. foyer list and foyer read print the numbers.</source>
        <translation>‏«%1» ليس رقمًا ولا عنوانًا. يطبع foyer list و foyer read الأرقام.</translation>
    </message>
    <message>
        <source>There is no account “%1”. foyer accounts lists those there are.</source>
        <translation>لا يوجد حساب «%1». يسرد foyer accounts الموجود منها.</translation>
    </message>
    <message>
        <source>Several accounts are called “%1”; use the number. foyer accounts lists them.</source>
        <translation>هناك عدة حسابات باسم «%1»؛ استخدم الرقم. يسردها foyer accounts.</translation>
    </message>
    <message>
        <source>There is no forum “%1”. foyer forums lists those there are.</source>
        <translation>لا يوجد منتدى «%1». يسرد foyer forums الموجود منها.</translation>
    </message>
    <message>
        <source>“%1” fits several forums; write more of the name, or its number.</source>
        <translation>ينطبق «%1» على عدة منتديات؛ اكتب المزيد من الاسم أو اكتب رقمه.</translation>
    </message>
    <message>
        <source>There is no thread %1. foyer list prints the numbers.</source>
        <translation>لا يوجد موضوع %1. يطبع foyer list الأرقام.</translation>
    </message>
    <message>
        <source>“%1” is not kept here. foyer sync may bring it.</source>
        <translation>ليس «%1» محفوظًا هنا. قد يجلبه foyer sync.</translation>
    </message>
    <message>
        <source>There is no post %1. foyer read prints the numbers.</source>
        <translation>لا توجد مشاركة %1. يطبع foyer read الأرقام.</translation>
    </message>
    <message>
        <source>“%1” is not a name and a mail address: &apos;Name &lt;mail&gt;&apos;</source>
        <translation>ليس «%1» اسمًا وعنوان بريد: ‎&apos;Name &lt;mail&gt;&apos;‎</translation>
    </message>
    <message>
        <source>The account is kept, but its forums could not be listed: %1</source>
        <translation>حُفظ الحساب، لكن تعذر سرد منتدياته: %1</translation>
    </message>
    <message>
        <source>A password needs a name: --user NAME --password-stdin</source>
        <translation>تحتاج كلمة المرور إلى اسم: ‎--user NAME --password-stdin</translation>
    </message>
    <message>
        <source>%1 wants you to sign in: foyer accounts add %2 --user NAME</source>
        <translation>يطلب %1 تسجيل الدخول: foyer accounts add %2 --user NAME</translation>
    </message>
    <message>
        <source>--secret is keychain, file or ask; “%1” is none of them.</source>
        <translation>قيمة ‎--secret هي keychain أو file أو ask؛ وليس «%1» منها.</translation>
    </message>
    <message>
        <source>The password cannot go into the system&apos;s keychain: %1
Say where else: --secret file keeps it in a file only you can read, --secret ask asks for it at each sync.</source>
        <translation>تعذر وضع كلمة المرور في حافظة مفاتيح النظام: %1
حدد مكانًا آخر: ‎--secret file يحتفظ بها في ملف لا يقرؤه غيرك، و ‎--secret ask يسأل عنها عند كل مزامنة.</translation>
    </message>
    <message>
        <source>Password of %1 on %2:</source>
        <translation>كلمة مرور %1 على %2:</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>Listing forums</source>
        <translation>سرد المنتديات</translation>
    </message>
    <message>
        <source>Fetching posts</source>
        <translation>جلب المشاركات</translation>
    </message>
    <message>
        <source>--limit needs a number, or 0 for no limit; “%1” is none.</source>
        <translation>يحتاج الخيار ‎--limit إلى عدد، أو 0 لعدم التحديد؛ وليس «%1» عددًا.</translation>
    </message>
    <message>
        <source>Nothing unread.</source>
        <translation>لا شيء غير مقروء.</translation>
    </message>
    <message>
        <source>Nothing is kept here yet. foyer sync fetches what there is.</source>
        <translation>لا شيء محفوظ هنا بعد. يجلب foyer sync الموجود.</translation>
    </message>
    <message>
        <source>thread %1</source>
        <translation>الموضوع %1</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>لم يُعثر على شيء.</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>لم يُرسل بعد</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>يُرسل الآن</translation>
    </message>
    <message>
        <source>sent, not read back yet</source>
        <translation>أُرسل ولم يُقرأ من الخادم بعد</translation>
    </message>
    <message>
        <source>waits for the moderator</source>
        <translation>بانتظار المشرف</translation>
    </message>
    <message>
        <source>seen on the server</source>
        <translation>شوهد على الخادم</translation>
    </message>
    <message>
        <source>refused, needs you</source>
        <translation>مرفوض، يحتاج إليك</translation>
    </message>
    <message>
        <source>may or may not have arrived</source>
        <translation>ربما وصل وربما لم يصل</translation>
    </message>
    <message>
        <source>held, needs you</source>
        <translation>محتجز، يحتاج إليك</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>synced by the open window</source>
        <translation>زامنته النافذة المفتوحة</translation>
    </message>
    <message numerus="yes">
        <source>%n new posts</source>
        <translation>
            <numerusform>%n مشاركة جديدة</numerusform>
            <numerusform>%n مشاركة جديدة</numerusform>
            <numerusform>%n مشاركة جديدة</numerusform>
            <numerusform>%n مشاركات جديدة</numerusform>
            <numerusform>%n مشاركة جديدة</numerusform>
            <numerusform>%n مشاركة جديدة</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>لا جديد</translation>
    </message>
    <message numerus="yes">
        <source>%n concern you</source>
        <translation>
            <numerusform>%n مشاركة تخصك</numerusform>
            <numerusform>%n مشاركة تخصك</numerusform>
            <numerusform>%n مشاركة تخصك</numerusform>
            <numerusform>%n مشاركات تخصك</numerusform>
            <numerusform>%n مشاركة تخصك</numerusform>
            <numerusform>%n مشاركة تخصك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of yours sent</source>
        <translation>
            <numerusform>%n مشاركة أُرسلت لك</numerusform>
            <numerusform>%n مشاركة أُرسلت لك</numerusform>
            <numerusform>%n مشاركة أُرسلت لك</numerusform>
            <numerusform>%n مشاركات أُرسلت لك</numerusform>
            <numerusform>%n مشاركة أُرسلت لك</numerusform>
            <numerusform>%n مشاركة أُرسلت لك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not read back yet</source>
        <translation>
            <numerusform>%n مشاركة لم تُقرأ من الخادم بعد</numerusform>
            <numerusform>%n مشاركة لم تُقرأ من الخادم بعد</numerusform>
            <numerusform>%n مشاركة لم تُقرأ من الخادم بعد</numerusform>
            <numerusform>%n مشاركات لم تُقرأ من الخادم بعد</numerusform>
            <numerusform>%n مشاركة لم تُقرأ من الخادم بعد</numerusform>
            <numerusform>%n مشاركة لم تُقرأ من الخادم بعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the outbox need you</source>
        <translation>
            <numerusform>%n عنصر في الصادر يحتاج إليك</numerusform>
            <numerusform>%n عنصر في الصادر يحتاج إليك</numerusform>
            <numerusform>%n عنصر في الصادر يحتاج إليك</numerusform>
            <numerusform>%n عناصر في الصادر تحتاج إليك</numerusform>
            <numerusform>%n عنصرًا في الصادر يحتاج إليك</numerusform>
            <numerusform>%n عنصر في الصادر يحتاج إليك</numerusform>
        </translation>
    </message>
    <message>
        <source>Another foyer is syncing; waiting for it to end …</source>
        <translation>تجري مزامنة من foyer آخر؛ بانتظار انتهائها …</translation>
    </message>
    <message>
        <source>Offline, as asked: nothing was sent or fetched.</source>
        <translation>دون اتصال كما طُلب: لم يُرسل شيء ولم يُجلب شيء.</translation>
    </message>
    <message>
        <source>A password is needed and there is no terminal to ask on. Give it on standard input with --password-stdin.</source>
        <translation>تلزم كلمة مرور ولا توجد طرفية للسؤال عنها. أعطها عبر الدخل القياسي بالخيار ‎--password-stdin.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>(a post that is not kept here)</source>
        <translation>(مشاركة غير محفوظة هنا)</translation>
    </message>
    <message>
        <source>Attached: %1 (%L2 bytes)</source>
        <translation>مرفق: %1 (%L2 بايت)</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>something needs your attention</source>
        <translation>شيء يحتاج إلى انتباهك</translation>
    </message>
    <message>
        <source>wrong usage</source>
        <translation>استعمال خاطئ</translation>
    </message>
    <message>
        <source>unreachable; your work is kept</source>
        <translation>تعذر الوصول؛ وعملك محفوظ</translation>
    </message>
    <message>
        <source>the sign-in was refused</source>
        <translation>رُفض تسجيل الدخول</translation>
    </message>
    <message>
        <source>the data is damaged or cannot be written</source>
        <translation>البيانات تالفة أو تعذرت كتابتها</translation>
    </message>
    <message>
        <source>Usage: foyer [OPTION …] COMMAND</source>
        <translation>الاستعمال: foyer [OPTION …] COMMAND</translation>
    </message>
    <message>
        <source>Foyer keeps the discussions you take part in on this computer, to read and answer offline.</source>
        <translation>يحتفظ Foyer بالنقاشات التي تشارك فيها على هذا الحاسوب، لتقرأ وتجيب دون اتصال.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>الاستعمال:</translation>
    </message>
    <message>
        <source>open the window, at a foyer:, news:, nntp: or https: link</source>
        <translation>فتح النافذة عند رابط ‎foyer:‎ أو ‎news:‎ أو ‎nntp:‎ أو ‎https:‎</translation>
    </message>
    <message>
        <source>do one thing without a window</source>
        <translation>القيام بأمر واحد دون نافذة</translation>
    </message>
    <message>
        <source>Options, before any command:</source>
        <translation>الخيارات، قبل أي أمر:</translation>
    </message>
    <message>
        <source>use the built-in sample community</source>
        <translation>استخدام مجتمع العينة المضمّن</translation>
    </message>
    <message>
        <source>keep everything in this folder</source>
        <translation>حفظ كل شيء في هذا المجلد</translation>
    </message>
    <message>
        <source>use no network</source>
        <translation>عدم استخدام الشبكة</translation>
    </message>
    <message>
        <source>print one JSON array</source>
        <translation>طباعة مصفوفة JSON واحدة</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>طباعة الإصدار</translation>
    </message>
    <message>
        <source>print this text</source>
        <translation>طباعة هذا النص</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>الأوامر:</translation>
    </message>
    <message>
        <source>ACCOUNT is an account&apos;s number or name; FORUM a forum&apos;s number, name or its beginning;
THREAD and POST are numbers as “list” and “read” print them, or addresses (news:…, https:…).</source>
        <translation>‏ACCOUNT رقم الحساب أو اسمه؛ و FORUM رقم المنتدى أو اسمه أو بدايته؛
و THREAD و POST أرقام كما يطبعها «list» و «read»، أو عناوين (‎news:…‎ أو ‎https:…‎).</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>رموز الخروج:</translation>
    </message>
    <message>
        <source>Write the text; Ctrl+D on an empty line ends it.</source>
        <translation>اكتب النص؛ وينهيه Ctrl+D على سطر فارغ.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>تعذرت قراءة %1: %2</translation>
    </message>
    <message>
        <source>%1 is too long for a post.</source>
        <translation>الملف %1 أطول من أن يكون مشاركة.</translation>
    </message>
    <message>
        <source>There is no text, so nothing was queued.</source>
        <translation>لا يوجد نص، لذا لم يوضع شيء في الصادر.</translation>
    </message>
    <message>
        <source>%1 takes no posts.</source>
        <translation>لا يقبل %1 مشاركات.</translation>
    </message>
    <message>
        <source>Your posts on %1 need a name and a mail address to be signed with. Give them once:
    foyer accounts add %2 --identity &apos;Name &lt;mail&gt;&apos;</source>
        <translation>تحتاج مشاركاتك على %1 إلى اسم وعنوان بريد لتوقيعها. أعطهما مرة واحدة:
    foyer accounts add %2 --identity &apos;Name &lt;mail&gt;&apos;</translation>
    </message>
    <message>
        <source>Next try: %1</source>
        <translation>المحاولة التالية: %1</translation>
    </message>
    <message>
        <source>written %1</source>
        <translation>كُتب %1</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>أُرسل %1</translation>
    </message>
    <message>
        <source>seen %1</source>
        <translation>شوهد %1</translation>
    </message>
    <message>
        <source>Queued as %1. It is kept here; “foyer sync” sends it.</source>
        <translation>وُضع في الصادر برقم %1. إنه محفوظ هنا؛ ويرسله «foyer sync».</translation>
    </message>
    <message>
        <source>Nothing in the outbox is numbered “%1”. foyer outbox lists it.</source>
        <translation>لا شيء في صندوق الصادر برقم «%1». يسرده foyer outbox.</translation>
    </message>
    <message>
        <source>A new thread needs a subject: --subject &apos;What it is about&apos;</source>
        <translation>يحتاج الموضوع الجديد إلى عنوان: ‎--subject &apos;What it is about&apos;‎</translation>
    </message>
    <message>
        <source>The outbox is empty: the server has everything you wrote.</source>
        <translation>صندوق الصادر فارغ: لدى الخادم كل ما كتبته.</translation>
    </message>
    <message>
        <source>Queued again. “foyer sync” sends it.</source>
        <translation>أُعيد إلى الصادر. ويرسله «foyer sync».</translation>
    </message>
    <message>
        <source>Cancelled. The text is kept in the drafts&apos; bin for 30 days.</source>
        <translation>أُلغي. يبقى النص في سلة المسودات 30 يومًا.</translation>
    </message>
    <message>
        <source>Open this page in a browser, sign in there and say yes:</source>
        <translation>افتح هذه الصفحة في متصفح وسجّل الدخول فيها ووافق:</translation>
    </message>
    <message>
        <source>It asks for this code: %1</source>
        <translation>تطلب هذا الرمز: %1</translation>
    </message>
    <message>
        <source>It then shows a text. Paste all of it here, and an empty line after it:</source>
        <translation>ثم تعرض نصًا. ألصقه كله هنا، وبعده سطرًا فارغًا:</translation>
    </message>
    <message>
        <source>You read %1 as a guest, and guests cannot write there. Sign in:
    foyer accounts add %2 --user NAME</source>
        <translation>أنت تقرأ %1 كضيف، ولا يستطيع الضيوف الكتابة هناك. سجّل الدخول:
    foyer accounts add %2 --user NAME</translation>
    </message>
    <message>
        <source>Kept here: %1 posts (%2), %3 pictures (%4).</source>
        <translation>المحفوظ هنا: المشاركات: %1 (%2)، الصور: %3 (%4).</translation>
    </message>
    <message>
        <source>like a post, or take the like back</source>
        <translation>الإعجاب بمشاركة أو سحب الإعجاب</translation>
    </message>
    <message>
        <source>report a post to its moderators; without a reason, lists them</source>
        <translation>إبلاغ المشرفين عن مشاركة؛ ودون سبب تُسرد الأسباب</translation>
    </message>
    <message>
        <source>“foyer sync” tells the server.</source>
        <translation>يُبلِّغ الأمر «foyer sync» الخادم.</translation>
    </message>
    <message>
        <source>Why? Give one of these reasons:</source>
        <translation>لماذا؟ اذكر أحد هذه الأسباب:</translation>
    </message>
    <message>
        <source>Your own posts are for others to like.</source>
        <translation>الإعجاب بمشاركاتك متروك للآخرين.</translation>
    </message>
    <message>
        <source>The server does not let you like this post.</source>
        <translation>لا يسمح لك الخادم بالإعجاب بهذه المشاركة.</translation>
    </message>
    <message>
        <source>You like it already.</source>
        <translation>أُعجبت بها من قبل.</translation>
    </message>
    <message>
        <source>There is no like of yours on it.</source>
        <translation>لا إعجاب لك عليها.</translation>
    </message>
    <message>
        <source>Liked.</source>
        <translation>سُجّل إعجابك.</translation>
    </message>
    <message>
        <source>The like is taken back.</source>
        <translation>سُحب الإعجاب.</translation>
    </message>
    <message>
        <source>You reported this post already.</source>
        <translation>أبلغت عن هذه المشاركة من قبل.</translation>
    </message>
    <message>
        <source>The server does not let you report this post.</source>
        <translation>لا يسمح لك الخادم بالإبلاغ عن هذه المشاركة.</translation>
    </message>
    <message>
        <source>This reason needs a sentence: --words &apos;What they should know&apos;</source>
        <translation>يحتاج هذا السبب إلى جملة: ‎--words &apos;ما ينبغي أن يعرفوه&apos;</translation>
    </message>
    <message>
        <source>Reported to those who look after %1.</source>
        <translation>أُبلغ القائمون على %1.</translation>
    </message>
    <message>
        <source>“%1” is no level of watching: muted, normal, tracking or watching.</source>
        <translation>‏«%1» ليس من مستويات المتابعة: muted أو normal أو tracking أو watching.</translation>
    </message>
    <message>
        <source>--forum and --tag do not go together.</source>
        <translation>لا يجتمع ‎--forum و ‎--tag.</translation>
    </message>
    <message>
        <source>The server of %1 is no more. What was kept of it stays readable.</source>
        <translation>لم يعد لخادم %1 وجود. ما حُفظ منه يبقى متاحًا للقراءة.</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>الحل</translation>
    </message>
    <message>
        <source>liked · %1</source>
        <translation>أعجبتك · %1</translation>
    </message>
    <message>
        <source>♥ %1</source>
        <translation>♥ %1</translation>
    </message>
    <message>
        <source>you reported this</source>
        <translation>أبلغت عنها</translation>
    </message>
    <message>
        <source>solved</source>
        <translation>حُلّ</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>the same, as if its server had lost the network</source>
        <translation>مثله، كأن خادمه فقد الشبكة</translation>
    </message>
    <message>
        <source>how much you want to hear of a thread, a forum or a tag</source>
        <translation>مقدار ما تريد أن يبلغك عن موضوع أو منتدى أو وسم</translation>
    </message>
    <message>
        <source>%1 is muted: it stays out of the Inbox.</source>
        <translation>%1 مكتوم: لا يظهر في الوارد.</translation>
    </message>
    <message>
        <source>%1 is an ordinary one: you hear when somebody answers or mentions you.</source>
        <translation>%1 عادي: تُخبَر حين يجيبك أحد أو يذكرك.</translation>
    </message>
    <message>
        <source>You track %1: what is new there is counted.</source>
        <translation>أنت تتتبّع %1: يُعدّ الجديد فيه.</translation>
    </message>
    <message>
        <source>You watch %1: every new post there is a notice.</source>
        <translation>أنت تتابع %1: كل مشاركة جديدة فيه إشعار.</translation>
    </message>
    <message>
        <source>None of your communities keeps levels for tags, or you are not signed in there.</source>
        <translation>لا يحفظ أي من مجتمعاتك مستويات للوسوم، أو أنك لم تسجّل الدخول فيها.</translation>
    </message>
    <message>
        <source>Several of your communities have tags. Say which one: --account ACCOUNT</source>
        <translation>لعدة من مجتمعاتك وسوم. حدّد أيها: --account ACCOUNT</translation>
    </message>
    <message>
        <source>Which tag? --tag mobile</source>
        <translation>أي وسم؟ --tag mobile</translation>
    </message>
    <message>
        <source>#%1 in %2</source>
        <comment>a tag, its community</comment>
        <translation>#%1 في %2</translation>
    </message>
    <message>
        <source>The server of %1 keeps no levels for forums.</source>
        <translation>خادم %1 لا يحفظ مستويات للمنتديات.</translation>
    </message>
    <message>
        <source>Name one thing to watch: a thread, --forum FORUM or --tag TAG.</source>
        <translation>سمِّ شيئًا واحدًا تتابعه: موضوعًا أو --forum FORUM أو --tag TAG.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>No thread that is kept here has the tag “%1”.</source>
        <translation>لا يحمل أي موضوع محفوظ هنا الوسم «%1».</translation>
    </message>
    <message>
        <source>%1: %2
Nothing is lost; the next sync tries again.</source>
        <translation>%1: %2
لم يضع شيء، وستحاول المزامنة التالية من جديد.</translation>
    </message>
    <message>
        <source>your edit goes over what somebody made of the post meanwhile</source>
        <translation>يحل تعديلك محل ما صنعه أحدهم بالمشاركة في الأثناء</translation>
    </message>
    <message>
        <source>Their version:</source>
        <translation>نسختهم:</translation>
    </message>
    <message>
        <source>Somebody changed this post after you began to edit it. Nothing was sent. Decide: “foyer outbox replace %1” puts your version in place of theirs, which stays readable where the server keeps a history of the post; “foyer outbox cancel %1” leaves theirs.</source>
        <translation>غيّر أحدهم هذه المشاركة بعد أن بدأت تحريرها. لم يُرسل شيء. قرّر: «foyer outbox replace %1» يضع نسختك مكان نسختهم التي تبقى مقروءة حيث يحفظ الخادم تاريخ المشاركة، و«foyer outbox cancel %1» يترك نسختهم.</translation>
    </message>
    <message>
        <source>Queued again, in place of theirs. “foyer sync” sends it.</source>
        <translation>عاد إلى الانتظار بدلًا من نسختهم. يرسله «foyer sync».</translation>
    </message>
    <message>
        <source>--fake needs a kind of server behind it: %1.</source>
        <translation>يحتاج ‎--fake إلى نوع خادم بعده: %1.</translation>
    </message>
    <message>
        <source>to be finished in the browser</source>
        <translation>يُكمَل في المتصفح</translation>
    </message>
    <message>
        <source>try one on a server of our own: %1</source>
        <translation>تجربة نوع من المجتمعات على خادم لنا: %1</translation>
    </message>
    <message>
        <source>queue a reply; a private one is for the author of the post</source>
        <translation>إضافة رد إلى قائمة الإرسال؛ والرد الخاص لكاتب المشاركة</translation>
    </message>
    <message>
        <source>put a thread above the others for everybody, or back</source>
        <translation>رفع موضوع فوق غيره للجميع، أو إعادته</translation>
    </message>
    <message>
        <source>close a thread to answers, or open it again</source>
        <translation>إغلاق موضوع أمام الردود، أو إعادة فتحه</translation>
    </message>
    <message>
        <source>The server does not let you do this with “%1”: that is for those who look after it.</source>
        <translation>لا يسمح لك الخادم بفعل هذا مع «%1»: فهو لمن يشرفون عليه.</translation>
    </message>
    <message>
        <source>“%1” goes above the others.</source>
        <translation>يُرفع «%1» فوق غيره.</translation>
    </message>
    <message>
        <source>“%1” goes back among the others.</source>
        <translation>يعود «%1» بين غيره.</translation>
    </message>
    <message>
        <source>“%1” takes no more answers.</source>
        <translation>لن يقبل «%1» ردودًا أخرى.</translation>
    </message>
    <message>
        <source>“%1” takes answers again.</source>
        <translation>يقبل «%1» الردود من جديد.</translation>
    </message>
    <message>
        <source>“%1” is not an address. Try one like forum.example.org or news://news.example.org.</source>
        <translation>«%1» ليس عنوانًا. جرّب عنوانًا مثل forum.example.org أو news://news.example.org.</translation>
    </message>
    <message>
        <source>private</source>
        <translation>خاص</translation>
    </message>
    <message>
        <source>It is kept here. Next: foyer outbox retry %1, or foyer outbox cancel %1</source>
        <translation>إنه محفوظ هنا. التالي: foyer outbox retry %1، أو foyer outbox cancel %1</translation>
    </message>
    <message>
        <source>A private reply takes no answers. Answer another post.</source>
        <translation>لا يقبل الرد الخاص ردودًا. رُدَّ على مشاركة أخرى.</translation>
    </message>
    <message>
        <source>The server does not let you answer this post in private.</source>
        <translation>لا يسمح لك الخادم بالرد على هذه المشاركة ردًّا خاصًا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln replies are only on the site</source>
        <translation>
            <numerusform>لا ردود في الموقع وحده</numerusform>
            <numerusform>رد واحد في الموقع وحده</numerusform>
            <numerusform>ردّان في الموقع وحده</numerusform>
            <numerusform>%Ln ردود في الموقع وحده</numerusform>
            <numerusform>%Ln ردًّا في الموقع وحده</numerusform>
            <numerusform>%Ln رد في الموقع وحده</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::threadacts</name>
    <message>
        <source>That could not be saved: %1</source>
        <translation>تعذر الحفظ: %1</translation>
    </message>
    <message>
        <source>The thread is unread again.</source>
        <translation>عاد الموضوع غير مقروء.</translation>
    </message>
    <message>
        <source>The thread is marked read.</source>
        <translation>عُلّم الموضوع كمقروء.</translation>
    </message>
    <message>
        <source>The star is off.</source>
        <translation>أُزيلت النجمة.</translation>
    </message>
    <message>
        <source>Starred: the thread stays on this computer.</source>
        <translation>مميّز بنجمة: يبقى الموضوع على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Tracking: what is new in this thread is counted.</source>
        <translation>مُتتبَّع: يُعد الجديد في هذا الموضوع.</translation>
    </message>
    <message>
        <source>Watching: you are told of every new post.</source>
        <translation>مُتابَع: تُبلَّغ بكل مشاركة جديدة.</translation>
    </message>
    <message>
        <source>The thread is an ordinary one again.</source>
        <translation>عاد الموضوع عاديًا.</translation>
    </message>
    <message>
        <source>The thread is heard again.</source>
        <translation>أُلغي كتم الموضوع.</translation>
    </message>
    <message>
        <source>Muted: it does not count as unread any more.</source>
        <translation>مكتوم: لم يعد يُعد ضمن غير المقروءة.</translation>
    </message>
    <message>
        <source>They are unread again, as before.</source>
        <translation>عادت غير مقروءة كما كانت.</translation>
    </message>
    <message>
        <source>The server does not let you pin this thread.</source>
        <translation>لا يسمح لك الخادم بتثبيت هذا الموضوع.</translation>
    </message>
    <message>
        <source>No longer pinned.</source>
        <translation>لم يعد مثبتًا.</translation>
    </message>
    <message>
        <source>Pinned: everybody finds the thread at the top.</source>
        <translation>مثبت: يجد الجميع الموضوع في الأعلى.</translation>
    </message>
    <message>
        <source>The server does not let you close or open this thread.</source>
        <translation>لا يسمح لك الخادم بإغلاق هذا الموضوع أو فتحه.</translation>
    </message>
    <message>
        <source>Open again: the thread takes answers.</source>
        <translation>مفتوح من جديد: يقبل الموضوع الردود.</translation>
    </message>
    <message>
        <source>Closed: the thread takes no more answers.</source>
        <translation>مغلق: لا يقبل الموضوع ردودًا أخرى.</translation>
    </message>
</context>
</TS>
