#include "ourview.h"
#include "peerrun.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

//! The official CLI and Vestry, both on the same running simulator.
class tst_PeerCli : public QObject {
    Q_OBJECT
private slots:
    void init();
    void pullsWhatVestryShows_data();
    void pullsWhatVestryShows();
    void patchesWhatVestryThenShows_data();
    void patchesWhatVestryThenShows();
    void dryRunChangesNothing();
    void refusalsAreReported();

private:
    std::unique_ptr<RunningSimulator> m_simulator;
};

//! For each row its own, or all together they would ask more than a development instance allows in ten seconds.
void tst_PeerCli::init()
{
    m_simulator = std::make_unique<RunningSimulator>();
    QVERIFY(m_simulator->start());
}

void tst_PeerCli::pullsWhatVestryShows_data()
{
    QTest::addColumn<QString>("environment");
    QTest::newRow("development") << u"development"_s;
    QTest::newRow("production") << u"production"_s;
}

void tst_PeerCli::pullsWhatVestryShows()
{
    QFETCH(const QString, environment);
    const auto key = m_simulator->secretKey(environment);
    const auto pulled = runCli(m_simulator->backendApiUrl(), key, {u"config"_s, u"pull"_s, u"--mode"_s, u"agent"_s});
    QCOMPARE(pulled.exitCode, 0);
    const auto config = QJsonDocument::fromJson(pulled.out).object();
    QCOMPARE(config.size(), 5);

    OurView view(m_simulator->backendApiUrl(), key);
    QVERIFY(view.refresh());
    QCOMPARE(config.value("instance"_L1).toObject().value("id"_L1).toString(), view.workspace().instanceId());
    const auto ours = view.settings();
    int compared = 0;
    for (auto group = config.begin(); group != config.end(); ++group) {
        const auto settings = group.value().toObject();
        for (auto it = settings.begin(); it != settings.end(); ++it) {
            const auto mine = ours.value(group.key() + u'.' + it.key());
            if (mine.isUndefined() || it.key() == "allowed_origins"_L1) // its order differs from read to read
                continue;
            QCOMPARE(mine.isArray() ? QJsonValue(mine.toArray().size()) : mine,
                     it.value().isArray() ? QJsonValue(it.value().toArray().size()) : it.value());
            ++compared;
        }
    }
    QVERIFY2(compared >= 20, qPrintable(QString::number(compared)));
}

void tst_PeerCli::patchesWhatVestryThenShows_data()
{
    QTest::addColumn<QByteArray>("patch");
    QTest::addColumn<QJsonObject>("changed");
    QTest::newRow("instance") << QByteArray(R"({"instance":{"support_email":"help@example.com","hibp":false}})")
                              << QJsonObject{{"instance.support_email"_L1, "help@example.com"_L1},
                                             {"instance.hibp"_L1, false}};
    QTest::newRow("origins") << QByteArray(R"({"instance":{"allowed_origins":["app://b","app://a"]}})")
                             << QJsonObject{{"instance.allowed_origins"_L1, QJsonArray{"app://a"_L1, "app://b"_L1}}};
    QTest::newRow("restrictions") << QByteArray(
                                         R"({"restrictions":{"allowlist":true,"block_email_subaddresses":true}})")
                                  << QJsonObject{{"restrictions.allowlist"_L1, true},
                                                 {"restrictions.block_email_subaddresses"_L1, true}};
    QTest::newRow("three groups")
        << QByteArray(R"({"organization_settings":{"max_allowed_memberships":7,"slug_disabled":true},)"
                      R"("protect":{"rules_enabled":true},"communication":{"blocked_country_codes":["KP"]}})")
        << QJsonObject{{"organization_settings.max_allowed_memberships"_L1, 7},
                       {"organization_settings.slug_disabled"_L1, true},
                       {"protect.rules_enabled"_L1, true},
                       {"communication.blocked_country_codes"_L1, QJsonArray{"KP"_L1}}};
    QTest::newRow("OAuth") << QByteArray(R"({"oauth_application_settings":{"oauth_jwt_access_tokens":true}})")
                           << QJsonObject{{"oauth_application_settings.oauth_jwt_access_tokens"_L1, true}};
}

void tst_PeerCli::patchesWhatVestryThenShows()
{
    QFETCH(const QByteArray, patch);
    QFETCH(const QJsonObject, changed);
    const auto key = m_simulator->secretKey(u"development"_s);
    OurView view(m_simulator->backendApiUrl(), key);
    QVERIFY(view.refresh());
    const auto before = view.settings();

    const auto patched =
        runCli(m_simulator->backendApiUrl(), key,
               {u"config"_s, u"patch"_s, u"--mode"_s, u"agent"_s, u"--yes"_s, u"--json"_s, QString::fromLatin1(patch)});
    QCOMPARE(patched.exitCode, 0);
    for (auto it = changed.begin(); it != changed.end(); ++it) // its diff names each setting
        QVERIFY2(patched.err.contains(it.key().section(u'.', 1).toLatin1()), patched.err.constData());
    QVERIFY2(patched.err.contains("+ "), patched.err.constData());

    QVERIFY(view.refresh());
    QCOMPARE(difference(before, view.settings()), changed);
    QVERIFY(!(patched.out + patched.err).contains(key));
}

void tst_PeerCli::dryRunChangesNothing()
{
    const auto key = m_simulator->secretKey(u"production"_s);
    OurView view(m_simulator->backendApiUrl(), key);
    QVERIFY(view.refresh());
    const auto before = view.settings();
    const auto dry = runCli(m_simulator->backendApiUrl(), key,
                            {u"config"_s, u"patch"_s, u"--mode"_s, u"agent"_s, u"--dry-run"_s, u"--json"_s,
                             uR"({"protect":{"specter_enabled":true}})"_s});
    QCOMPARE(dry.exitCode, 0);
    QVERIFY2(dry.err.contains("specter_enabled"), dry.err.constData());
    QVERIFY(view.refresh());
    QCOMPARE(view.settings(), before);
}

void tst_PeerCli::refusalsAreReported()
{
    const auto key = m_simulator->secretKey(u"production"_s);
    const auto refused = runCli(m_simulator->backendApiUrl(), key,
                                {u"config"_s, u"patch"_s, u"--mode"_s, u"human"_s, u"--yes"_s, u"--json"_s,
                                 uR"({"instance":{"support_email":"nobody"}})"_s});
    QVERIFY(refused.exitCode != 0);
    QVERIFY2(refused.err.contains("422"), refused.err.constData());
    QVERIFY2(refused.err.contains("support_email"), refused.err.constData());
}

VESTRY_TEST(tst_PeerCli)
#include "tst_peercli.moc"
