#include "app/places.h"
#include "tests/support/testprogram.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

//! Directories and files of the program are nobody else's business, also when they were there before it.
class tst_Places : public QObject {
    Q_OBJECT
private slots:
    void init();
    void newOnesArePrivate();
    void whatWasThereBecomesPrivate();
    void whatIsElsewhereStays();
    void windowStateStaysPrivate();

private:
    std::unique_ptr<QTemporaryDir> m_home;
};

namespace {
int modeOf(const QString &path)
{
    struct stat found = {};
    return ::stat(QFile::encodeName(path).constData(), &found) == 0 ? static_cast<int>(found.st_mode & 0777) : -1;
}

void make(const QString &path, mode_t mode)
{
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    ::chmod(QFile::encodeName(path).constData(), mode);
}
} // namespace

void tst_Places::init()
{
    QCoreApplication::setApplicationName(u"vestry"_s);
    ::umask(022); // what most systems start with
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_home->filePath(u"config"_s)));
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_home->filePath(u"data"_s)));
}

void tst_Places::newOnesArePrivate()
{
    QCOMPARE(modeOf(Places::configDirectory()), 0700);
    QCOMPARE(modeOf(Places::dataDirectory()), 0700);
}

void tst_Places::whatWasThereBecomesPrivate()
{
    const QString config = m_home->filePath(u"config/vestry"_s);
    const QString data = m_home->filePath(u"data/vestry"_s);
    QVERIFY(QDir().mkpath(config) && QDir().mkpath(data + u"/drafts"_s));
    ::chmod(QFile::encodeName(config).constData(), 0777);
    ::chmod(QFile::encodeName(data + u"/drafts"_s).constData(), 0755);
    make(config + u"/profiles.json"_s, 0644);
    make(data + u"/.hidden"_s, 0666);
    make(data + u"/drafts/one.json"_s, 0640);
    Places::makePrivate();
    QCOMPARE(modeOf(config), 0700);
    QCOMPARE(modeOf(data), 0700);
    QCOMPARE(modeOf(data + u"/drafts"_s), 0700);
    QCOMPARE(modeOf(config + u"/profiles.json"_s), 0600);
    QCOMPARE(modeOf(data + u"/.hidden"_s), 0600);
    QCOMPARE(modeOf(data + u"/drafts/one.json"_s), 0600);
}

void tst_Places::whatIsElsewhereStays()
{
    const QString outside = m_home->filePath(u"outside"_s);
    QVERIFY(QDir().mkpath(outside));
    ::chmod(QFile::encodeName(outside).constData(), 0755);
    make(outside + u"/file"_s, 0644);
    QVERIFY(QFile::link(outside, Places::dataDirectory() + u"/link"_s));
    QVERIFY(QFile::link(outside + u"/file"_s, Places::dataDirectory() + u"/file"_s));
    Places::makePrivate();
    QCOMPARE(modeOf(outside), 0755);
    QCOMPARE(modeOf(outside + u"/file"_s), 0644);
}

void tst_Places::windowStateStaysPrivate()
{
    for (const int value : {1, 2}) {
        const auto settings = Places::windowSettings();
        settings->setValue(u"window/page"_s, value);
        settings->sync();
        QCOMPARE(modeOf(settings->fileName()), 0600);
    }
}

VESTRY_TEST(tst_Places)
#include "tst_places.moc"
