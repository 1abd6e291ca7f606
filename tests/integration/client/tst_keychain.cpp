#include "network/secretstores.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Status = SecretStore::Status;

static const QByteArray kSecret = "sk_test_CANARYkeychain";

/*! The secret stores. keychain.sh runs each function in the surroundings it is named after: an unlocked, a locked and a
 *  frozen keyring, and none at all.
 */
class tst_Keychain : public QObject {
    Q_OBJECT
private slots:
    void memory();
    void unlocked();
    void locked();
    void frozen();
    void none();

private:
    struct Result {
        Status status = Status::TimedOut;
        QByteArray secret{};
        int answers = 0;
    };
    Result read(SecretStore *store, const QString &id = u"p1"_s);
    Result write(SecretStore *store, const QByteArray &secret, const QString &id = u"p1"_s);
    Result remove(SecretStore *store, const QString &id = u"p1"_s);
    void keepsAndForgets(SecretStore *store);
};

#define WAIT_FOR(result) QTest::qWaitFor([&] { return result.answers > 0; }, 20'000)

tst_Keychain::Result tst_Keychain::read(SecretStore *store, const QString &id)
{
    Result result;
    QObject context;
    store->read(id, &context, [&](Status status, const QByteArray &secret) {
        result = {status, secret, result.answers + 1};
    });
    if (result.answers > 0)
        QTest::qFail("answered before read() returned", __FILE__, __LINE__);
    if (!WAIT_FOR(result))
        QTest::qFail("no answer", __FILE__, __LINE__);
    return result;
}

tst_Keychain::Result tst_Keychain::write(SecretStore *store, const QByteArray &secret, const QString &id)
{
    Result result;
    QObject context;
    store->write(id, secret, &context, [&](Status status) { result = {status, {}, result.answers + 1}; });
    if (!WAIT_FOR(result))
        QTest::qFail("no answer", __FILE__, __LINE__);
    return result;
}

tst_Keychain::Result tst_Keychain::remove(SecretStore *store, const QString &id)
{
    Result result;
    QObject context;
    store->remove(id, &context, [&](Status status) { result = {status, {}, result.answers + 1}; });
    if (!WAIT_FOR(result))
        QTest::qFail("no answer", __FILE__, __LINE__);
    return result;
}

void tst_Keychain::keepsAndForgets(SecretStore *store)
{
    QCOMPARE(read(store).status, Status::NotFound);
    QCOMPARE(write(store, kSecret).status, Status::Ok);
    QCOMPARE(read(store).status, Status::Ok);
    QCOMPARE(read(store).secret, kSecret);
    QCOMPARE(read(store, u"p2"_s).status, Status::NotFound);
    QCOMPARE(write(store, kSecret + "2").status, Status::Ok);
    QCOMPARE(read(store).secret, kSecret + "2");
    QCOMPARE(remove(store).status, Status::Ok);
    QCOMPARE(remove(store).status, Status::Ok);
    const Result gone = read(store);
    QCOMPARE(gone.status, Status::NotFound);
    QCOMPARE(gone.secret, QByteArray());
    bool told = false;
    {
        QObject window;
        store->read(u"p1"_s, &window, [&](Status, const QByteArray &) { told = true; });
    }
    read(store);
    QVERIFY2(!told, "a dead window is told nothing");
}

void tst_Keychain::memory() { keepsAndForgets(makeMemoryStore().get()); }

void tst_Keychain::unlocked()
{
    const auto store = makeKeychainStore();
    keepsAndForgets(store.get());
    QCOMPARE(write(store.get(), kSecret, u"later"_s).status, Status::Ok);
    // Another program start finds it.
    QCOMPARE(read(makeKeychainStore().get(), u"later"_s).secret, kSecret);
}

// Nobody can be asked to unlock it: a read then looks as if nothing was kept, a write is denied.
void tst_Keychain::locked()
{
    const auto store = makeKeychainStore(20s);
    QCOMPARE(read(store.get(), u"later"_s).status, Status::NotFound);
    QCOMPARE(write(store.get(), kSecret).status, Status::Denied);
}

void tst_Keychain::frozen()
{
    const auto store = makeKeychainStore(300ms);
    QElapsedTimer since;
    since.start();
    QCOMPARE(read(store.get()).status, Status::TimedOut);
    QVERIFY(since.elapsed() >= 300);
    QCOMPARE(write(store.get(), kSecret).status, Status::TimedOut);
    QCOMPARE(remove(store.get()).status, Status::TimedOut);
    QVERIFY2(since.elapsed() < 20'000, "far below the 50 s of the keyring itself");
}

void tst_Keychain::none()
{
    const auto store = makeKeychainStore();
    QCOMPARE(read(store.get()).status, Status::Unavailable);
    QCOMPARE(write(store.get(), kSecret).status, Status::Unavailable);
    QCOMPARE(remove(store.get()).status, Status::Unavailable);
}

QTEST_GUILESS_MAIN(tst_Keychain)
#include "tst_keychain.moc"
