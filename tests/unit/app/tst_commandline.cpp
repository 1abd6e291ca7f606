#include "app/commandline.h"
#include "tests/support/testprogram.h"

#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

//! The program itself, run as a person would from a terminal without a display.
class tst_CommandLine : public QObject {
    Q_OBJECT
private slots:
    void endsByItself_data();
    void endsByItself();
    void isUnderstood_data();
    void isUnderstood();
};

void tst_CommandLine::endsByItself_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("says");
    QTest::newRow("version") << QStringList{u"--version"_s} << 0 << u"Vestry "_s;
    QTest::newRow("help") << QStringList{u"--help"_s} << 0 << u"--sandbox"_s;
    QTest::newRow("help names the options") << QStringList{u"--help"_s} << 0 << u"--profile"_s;
    QTest::newRow("help names the pages") << QStringList{u"--help"_s} << 0 << u"domain-change"_s;
    QTest::newRow("help names links") << QStringList{u"--help"_s} << 0 << u"vestry://profile/"_s;
    QTest::newRow("unknown option") << QStringList{u"--no-such"_s} << 2 << u"no-such"_s;
    QTest::newRow("unknown colours") << QStringList{u"--colors"_s, u"pink"_s} << 2 << u"system, light or dark"_s;
    QTest::newRow("a key as argument") << QStringList{u"sk_test_CANARYcanaryCANARY"_s} << 2 << u"never belongs"_s;
    QTest::newRow("a key as option") << QStringList{u"--sk_test_CANARYcanaryCANARY"_s} << 2 << u"never belongs"_s;
    QTest::newRow("a key as value") << QStringList{u"--profile"_s, u"sk_live_CANARYcanaryCANARY"_s} << 2
                                    << u"never belongs"_s;
    QTest::newRow("a key in a link") << QStringList{u"vestry://profile/sk%5Flive%5FCANARYcanaryCANARY"_s} << 2
                                     << u"never belongs"_s;
    QTest::newRow("a key beside help") << QStringList{u"--help"_s, u"sk_live_CANARYcanaryCANARY"_s} << 2
                                       << u"never belongs"_s;
    QTest::newRow("no link") << QStringList{u"vestry://elsewhere/Acme"_s} << 2 << u"takes no argument like"_s;
    QTest::newRow("two links") << QStringList{u"vestry://profile/A"_s, u"vestry://profile/B"_s} << 2 << u"not both"_s;
    QTest::newRow("link and page") << QStringList{u"vestry://profile/A"_s, u"--page=overview"_s} << 2 << u"not both"_s;
    QTest::newRow("unknown page") << QStringList{u"--page=attic"_s} << 2 << u"restrictions"_s;
    QTest::newRow("odd setting") << QStringList{u"--page=restrictions#a b"_s} << 2 << u"restrictions#allowlist"_s;
    QTest::newRow("odd name") << QStringList{u"--profile=a\u202eb"_s} << 2 << u"100 characters"_s;
    QTest::newRow("no display") << QStringList{} << 1 << u"no display"_s;
}

void tst_CommandLine::endsByItself()
{
    QFETCH(const QStringList, arguments);
    QProcess program;
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const auto &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        environment.remove(name);
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(VESTRY_PROGRAM), arguments);
    QVERIFY(program.waitForFinished(kPatience));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QTEST(program.exitCode(), "status");
    const QByteArray said = program.readAllStandardOutput() + program.readAllStandardError();
    QFETCH(const QString, says);
    QVERIFY2(QString::fromUtf8(said).contains(says), said.constData());
    QVERIFY2(!said.contains("CANARYcanary"), "a key given by mistake is not repeated");
}

void tst_CommandLine::isUnderstood_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<DeepLink>("link");
    QTest::addColumn<QString>("language");
    QTest::newRow("nothing") << QStringList{} << DeepLink{} << QString();
    QTest::newRow("sandbox") << QStringList{u"--sandbox"_s} << DeepLink{{}, {}, {}, true} << QString();
    QTest::newRow("language") << QStringList{u"--language=de"_s, u"--sandbox"_s} << DeepLink{{}, {}, {}, true}
                              << u"de"_s;
    QTest::newRow("profile") << QStringList{u"--profile"_s, u"Acme Größe"_s} << DeepLink{u"Acme Größe"_s, {}, {}}
                             << QString();
    QTest::newRow("page") << QStringList{u"--page"_s, u"restrictions"_s} << DeepLink{{}, u"restrictions"_s, {}}
                          << QString();
    QTest::newRow("setting") << QStringList{u"--page=restrictions#allowlist"_s, u"--profile=Acme"_s}
                             << DeepLink{u"Acme"_s, u"restrictions"_s, u"allowlist"_s} << QString();
    QTest::newRow("link") << QStringList{u"vestry://profile/Acme%20Shop/more#test"_s}
                          << DeepLink{u"Acme Shop"_s, u"more"_s, u"test"_s} << QString();
}

void tst_CommandLine::isUnderstood()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const DeepLink, link);
    int exitCode = -1;
    const auto line = readCommandLine(QStringList{u"vestry"_s} + arguments, &exitCode);
    QVERIFY(line.has_value());
    QVERIFY(line->link == link);
    QTEST(line->language, "language");
}

VESTRY_TEST(tst_CommandLine)
#include "tst_commandline.moc"
