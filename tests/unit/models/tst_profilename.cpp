#include "models/profilename.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

class tst_ProfileName : public QObject {
    Q_OBJECT
private slots:
    void problems_data();
    void problems();
    void cleaned_data();
    void cleaned();
    void cleanedIsClean_data();
    void cleanedIsClean();
    void unique_data();
    void unique();
};

static QList<Profile> named(const QStringList &names)
{
    QList<Profile> all;
    for (const QString &name : names)
        all.append(Profile{.id = QString::number(all.size()), .name = name});
    return all;
}

void tst_ProfileName::problems_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ProfileName::Problem>("problem");
    using enum ProfileName::Problem;
    QTest::newRow("plain") << u"Shop · Produktion 2"_s << None;
    QTest::newRow("empty") << QString() << Empty;
    QTest::newRow("spaces") << u" \t\n "_s << Empty;
    QTest::newRow("spaces around") << u"  Shop  "_s << None;
    QTest::newRow("100 characters") << QString(100, u'x') << None;
    QTest::newRow("101 characters") << QString(101, u'x') << TooLong;
    QTest::newRow("10,000 characters") << QString(10'000, u'x') << TooLong;
    QTest::newRow("right-to-left override") << u"Shop \u202etset"_s << Invisible;
    QTest::newRow("isolate") << u"\u2066Shop\u2069"_s << Invisible;
    QTest::newRow("zero width space") << u"Sh\u200bop"_s << Invisible;
    QTest::newRow("joiner between plain letters") << u"Sh\u200dop"_s << Invisible;
    QTest::newRow("bell") << u"Shop\a"_s << Invisible;
    QTest::newRow("NUL") << u"Shop"_s + QChar(0) << Invisible;
    QTest::newRow("soft hyphen") << u"Sh\u00adop"_s << Invisible;
    QTest::newRow("only invisible") << u"\u200b\u200b"_s << Invisible;
    QTest::newRow("filler") << u"\u3164"_s << Invisible;
    QTest::newRow("half a surrogate pair") << u"Shop"_s + QChar(0xd83d) << Invisible;
    QTest::newRow("emoji of several") << u"👩‍💻 Team"_s << None;
    QTest::newRow("Persian") << u"می‌خواهم"_s << None;
    QTest::newRow("Hebrew") << u"חנות"_s << None;
    QTest::newRow("taken") << u"Blog"_s << Taken;
    QTest::newRow("taken in other case") << u"bLOG"_s << Taken;
    QTest::newRow("taken with spaces") << u" Blog "_s << Taken;
    QTest::newRow("taken in wide letters") << u"Ｂｌｏｇ"_s << Taken;
    QTest::newRow("taken in parts") << u"Cafe\u0301"_s << Taken;
    QTest::newRow("its own") << u"Own"_s << None;
}

void tst_ProfileName::problems()
{
    QFETCH(const QString, name);
    QTEST(ProfileName::problem(name, u"2"_s, named({u"Blog"_s, u"Café"_s, u"Own"_s})), "problem");
}

void tst_ProfileName::cleaned_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"Shop"_s << u"Shop"_s;
    QTest::newRow("white space") << u"  My\t\n shop\u2028x "_s << u"My shop x"_s;
    QTest::newRow("override") << u"Shop \u202etset\u202c"_s << u"Shop tset"_s;
    QTest::newRow("escape sequence") << u"\u001b[31mShop"_s << u"[31mShop"_s;
    QTest::newRow("nothing left") << u"\u200b\u0007"_s << QString();
    QTest::newRow("too long") << QString(10'000, u'y') << QString(100, u'y');
    QTest::newRow("pair at the cut") << QString(99, u'y') + u"😀"_s << QString(99, u'y');
    QTest::newRow("space at the cut") << QString(99, u'y') + u" z"_s << QString(99, u'y');
    QTest::newRow("emoji of several") << u"👩‍💻"_s << u"👩‍💻"_s;
}

void tst_ProfileName::cleaned()
{
    QFETCH(const QString, name);
    QTEST(ProfileName::cleaned(name), "expected");
}

void tst_ProfileName::cleanedIsClean_data() { problems_data(); }

void tst_ProfileName::cleanedIsClean()
{
    QFETCH(const QString, name);
    const QString clean = ProfileName::cleaned(name);
    QCOMPARE(ProfileName::cleaned(clean), clean);
    const auto problem = ProfileName::problem(clean, {}, {});
    QVERIFY(problem == ProfileName::Problem::None || (clean.isEmpty() && problem == ProfileName::Problem::Empty));
}

void tst_ProfileName::unique_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QStringList>("others");
    QTest::addColumn<QString>("expected");
    const QString longest(100, u'x');
    QTest::newRow("free") << u"Shop"_s << QStringList({u"Blog"_s}) << u"Shop"_s;
    QTest::newRow("taken") << u"Shop"_s << QStringList({u"shop"_s}) << u"Shop (2)"_s;
    QTest::newRow("taken twice") << u"Shop"_s << QStringList({u"Shop"_s, u"SHOP (2)"_s}) << u"Shop (3)"_s;
    QTest::newRow("a gap") << u"Shop"_s << QStringList({u"Shop"_s, u"Shop (3)"_s}) << u"Shop (2)"_s;
    QTest::newRow("of full length") << longest << QStringList({longest}) << QString(96, u'x') + u" (2)"_s;
    QTest::newRow("unclean") << u" Sh\u202eop"_s << QStringList({u"Shop"_s}) << u"Shop (2)"_s;
}

void tst_ProfileName::unique()
{
    QFETCH(const QString, wanted);
    QFETCH(const QStringList, others);
    QTEST(ProfileName::unique(wanted, named(others)), "expected");
}

VESTRY_TEST(tst_ProfileName)
#include "tst_profilename.moc"
