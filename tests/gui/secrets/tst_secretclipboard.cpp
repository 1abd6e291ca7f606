#include "tests/support/testprogram.h"
#include "ui/secretclipboard.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
const QByteArray kCopied = "sk_live_CANARYclipboard";

QClipboard *clipboard() { return QApplication::clipboard(); }
bool isThere() { return clipboard()->text() == QString::fromLatin1(kCopied); }
} // namespace

//! On the clipboard for a moment, marked, and gone again.
class tst_SecretClipboard : public QObject {
    Q_OBJECT
private slots:
    void init();
    void isMarked_data();
    void isMarked();
    void theSelectionIsLeftAlone();
    void isTakenBackInTime();
    void copyingAgainStartsAnew();
    void isTakenBackAtTheEnd();
    void whatOthersPutThereStays_data();
    void whatOthersPutThereStays();
    void livesTenSeconds();
    void nothingIsNoSecret();
};

void tst_SecretClipboard::init() { clipboard()->setText(u"before"_s); }

void tst_SecretClipboard::isMarked_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("Linux") << u"x-kde-passwordManagerHint"_s << QByteArray("secret");
    QTest::newRow("macOS") << u"application/x-nspasteboard-concealed-type"_s << QByteArray("1");
    QTest::newRow("Windows, monitors")
        << u"application/x-qt-windows-mime;value=\"ExcludeClipboardContentFromMonitorProcessing\""_s << QByteArray("1");
    QTest::newRow("Windows, history") << u"application/x-qt-windows-mime;value=\"CanIncludeInClipboardHistory\""_s
                                      << QByteArray(4, '\0');
    QTest::newRow("Windows, cloud") << u"application/x-qt-windows-mime;value=\"CanUploadToCloudClipboard\""_s
                                    << QByteArray(4, '\0');
}

void tst_SecretClipboard::isMarked()
{
    QFETCH(const QString, format);
    QFETCH(const QByteArray, value);
    SecretClipboard secrets;
    secrets.copy(kCopied);
    QVERIFY(secrets.isHeld() && isThere());
    QCOMPARE(clipboard()->mimeData()->data(format), value);
}

void tst_SecretClipboard::theSelectionIsLeftAlone()
{
    if (clipboard()->supportsSelection())
        clipboard()->setText(u"selected"_s, QClipboard::Selection);
    SecretClipboard secrets;
    secrets.copy(kCopied);
    QVERIFY(clipboard()->text(QClipboard::Selection) == (clipboard()->supportsSelection() ? u"selected"_s : QString()));
}

void tst_SecretClipboard::isTakenBackInTime()
{
    SecretClipboard secrets(20ms);
    QSignalSpy cleared(&secrets, &SecretClipboard::cleared);
    secrets.copy(kCopied);
    QTRY_COMPARE(cleared.size(), 1);
    QVERIFY(!secrets.isHeld());
    QVERIFY(clipboard()->text().isEmpty());
    secrets.copy(kCopied);
    QTRY_COMPARE(cleared.size(), 2);
}

void tst_SecretClipboard::copyingAgainStartsAnew()
{
    SecretClipboard secrets(1h);
    QSignalSpy cleared(&secrets, &SecretClipboard::cleared);
    secrets.copy("sk_live_CANARYfirst");
    secrets.copy(kCopied);
    QVERIFY(secrets.isHeld() && isThere());
    QCOMPARE(cleared.size(), 0);
}

void tst_SecretClipboard::isTakenBackAtTheEnd()
{
    auto secrets = std::make_unique<SecretClipboard>();
    secrets->copy(kCopied);
    secrets.reset();
    QVERIFY(clipboard()->text().isEmpty());

    SecretClipboard atExit;
    atExit.copy(kCopied);
    QVERIFY(QMetaObject::invokeMethod(qApp, "aboutToQuit"));
    QVERIFY(!atExit.isHeld() && clipboard()->text().isEmpty());
}

void tst_SecretClipboard::whatOthersPutThereStays_data()
{
    QTest::addColumn<bool>("marked");
    QTest::newRow("text") << false;
    QTest::newRow("another secret") << true;
}

void tst_SecretClipboard::whatOthersPutThereStays()
{
    QFETCH(const bool, marked);
    auto secrets = std::make_unique<SecretClipboard>(1ms);
    QSignalSpy cleared(secrets.get(), &SecretClipboard::cleared);
    secrets->copy(kCopied);
    auto *others = new QMimeData;
    others->setText(u"others"_s);
    if (marked)
        others->setData(u"x-kde-passwordManagerHint"_s, "secret");
    clipboard()->setMimeData(others);
    QTRY_COMPARE(cleared.size(), 1);
    QVERIFY(!secrets->isHeld());
    secrets.reset();
    QCOMPARE(clipboard()->text(), u"others"_s);
}

void tst_SecretClipboard::livesTenSeconds()
{
    SecretClipboard secrets;
    QCOMPARE(secrets.findChild<QTimer *>(u"life"_s)->intervalAsDuration(), 10000ms);
}

void tst_SecretClipboard::nothingIsNoSecret()
{
    SecretClipboard secrets;
    secrets.copy({});
    QVERIFY(!secrets.isHeld());
    QCOMPARE(clipboard()->text(), u"before"_s);
}

VESTRY_GUI_TEST(tst_SecretClipboard)
#include "tst_secretclipboard.moc"
