#include "tests/support/testprogram.h"
#include "ui/desktopnotice.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

static const auto kName = u"org.freedesktop.Notifications"_s;
static const auto kPath = u"/org/freedesktop/Notifications"_s;

//! One call of Notify as it arrived.
struct Notified {
    QString app{}, icon{}, title{}, text{};
    uint replaces = 0;
    QStringList actions{};
    QVariantMap hints{};
    int time = 0;
};

//! What a desktop offers, on a connection of its own.
class NotificationServer : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    explicit NotificationServer(const QString &connection)
        : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, connection))
        , m_connection(connection)
    {
        m_bus.registerObject(kPath, this, QDBusConnection::ExportAllSlots);
        registered = m_bus.registerService(kName);
    }
    ~NotificationServer() override
    {
        m_bus.unregisterService(kName);
        QDBusConnection::disconnectFromBus(m_connection);
    }

    void invoke(uint id, const QString &action) const { say(u"ActionInvoked"_s, {id, action}); }
    void close(uint id) const { say(u"NotificationClosed"_s, {id, 2U}); }

    //! Waits until the bus has passed on what was said.
    void flush() const
    {
        m_bus.call(QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                                  u"org.freedesktop.DBus"_s, u"GetId"_s));
    }

    bool registered = false;
    QStringList capabilities{u"body"_s, u"actions"_s};
    bool refuses = false;
    QList<Notified> notified;

public slots: // as the specification names them
    // NOLINTBEGIN(readability-identifier-naming)
    QStringList GetCapabilities() const { return capabilities; }
    uint Notify(const QString &app, uint replaces, const QString &icon, const QString &title, const QString &text,
                const QStringList &actions, const QVariantMap &hints, int time, const QDBusMessage &message)
    {
        notified += Notified{app, icon, title, text, replaces, actions, hints, time};
        if (refuses)
            m_bus.send(message.createErrorReply(QDBusError::Failed, u"no"_s));
        return uint(notified.size());
    }
    // NOLINTEND(readability-identifier-naming)

private:
    void say(const QString &signal, const QVariantList &arguments) const
    {
        QDBusMessage message = QDBusMessage::createSignal(kPath, kName, signal);
        message.setArguments(arguments);
        m_bus.send(message);
    }

    QDBusConnection m_bus;
    QString m_connection;
};

//! Notifications as a desktop's server gets them, on a private bus.
class tst_DesktopNotice : public QObject {
    Q_OBJECT
private slots:
    void nobodyThere();
    void whatIsSent();
    void texts_data();
    void texts();
    void severalBeforeTheBusIsThere();
    void clicks();
    void othersMayNotClick();
    void serverStartsAnew();
    void goneBeforeTheAnswer();
};

void tst_DesktopNotice::nobodyThere()
{
    DesktopNotice notice;
    notice.show(u"DNS is ready"_s, u"All records are right."_s);
    NotificationServer late(u"late"_s);
    QVERIFY(late.registered);
    notice.show(u"Certificates are ready"_s, u"All hosts answer."_s);
    // The first may come late too: it waits until the bus is there.
    QTRY_VERIFY(!late.notified.isEmpty() && late.notified.constLast().title == u"Certificates are ready"_s);
}

void tst_DesktopNotice::whatIsSent()
{
    NotificationServer server(u"server"_s);
    DesktopNotice notice;
    notice.show(u"DNS is ready"_s, u"All records are right."_s);
    QCOMPARE(server.notified.size(), 0);
    QTRY_COMPARE(server.notified.size(), 1);
    const Notified got = server.notified.constFirst();
    QCOMPARE(got.app, u"Vestry"_s);
    QCOMPARE(got.replaces, 0U);
    QCOMPARE(got.title, u"DNS is ready"_s);
    QCOMPARE(got.text, u"All records are right."_s);
    QCOMPARE(got.actions, (QStringList{u"default"_s, u"Show in Vestry"_s}));
    QCOMPARE(got.hints.value(u"suppress-sound"_s), QVariant(true));
    QCOMPARE(got.hints.value(u"desktop-entry"_s), QVariant(u"vestry"_s));
    QCOMPARE(got.time, -1);
}

void tst_DesktopNotice::texts_data()
{
    QTest::addColumn<bool>("markup");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("markup is shown as it is")
        << true << u"<b>a</b> & <img src=\"x\">"_s << u"&lt;b&gt;a&lt;/b&gt; &amp; &lt;img src=&quot;x&quot;&gt;"_s;
    QTest::newRow("no markup known") << false << u"<b>a</b> & b"_s << u"<b>a</b> & b"_s;
    QTest::newRow("other scripts") << true << u"bücher.example – 例え"_s << u"bücher.example – 例え"_s;
}

void tst_DesktopNotice::texts()
{
    QFETCH(const bool, markup);
    QFETCH(const QString, text);
    NotificationServer server(u"server"_s);
    if (markup)
        server.capabilities += u"body-markup"_s;
    DesktopNotice notice;
    notice.show(u"a < b & c"_s, text);
    QTRY_COMPARE(server.notified.size(), 1);
    QTEST(server.notified.constFirst().text, "shown");
    QCOMPARE(server.notified.constFirst().title, u"a < b & c"_s); // titles have no markup
}

void tst_DesktopNotice::severalBeforeTheBusIsThere()
{
    NotificationServer server(u"server"_s);
    DesktopNotice notice;
    for (int i = 0; i < 3; ++i)
        notice.show(QString::number(i), u"text"_s);
    QTRY_COMPARE(server.notified.size(), 3);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(server.notified.at(i).title, QString::number(i));
}

void tst_DesktopNotice::clicks()
{
    NotificationServer server(u"server"_s);
    DesktopNotice notice, another;
    QSignalSpy activated(&notice, &DesktopNotice::activated), othersToo(&another, &DesktopNotice::activated);
    notice.show(u"one"_s, {});
    QTRY_COMPARE(server.notified.size(), 1);
    another.show(u"two"_s, {});
    QTRY_COMPARE(server.notified.size(), 2);

    server.invoke(1, u"settings"_s);
    server.invoke(7, u"default"_s);
    server.invoke(1, u"default"_s);
    QVERIFY(activated.wait(kPatience));
    QCOMPARE(activated.size(), 1);
    QCOMPARE(othersToo.size(), 0);

    server.close(1);
    server.invoke(1, u"default"_s); // out of a history nobody may click
    server.invoke(2, u"default"_s);
    QVERIFY(othersToo.wait(kPatience));
    QCOMPARE(activated.size(), 1);
}

void tst_DesktopNotice::othersMayNotClick()
{
    NotificationServer server(u"server"_s);
    DesktopNotice notice, last;
    QSignalSpy activated(&notice, &DesktopNotice::activated), lastToo(&last, &DesktopNotice::activated);
    notice.show(u"one"_s, {});
    QTRY_COMPARE(server.notified.size(), 1);
    last.show(u"two"_s, {});
    QTRY_COMPARE(server.notified.size(), 2);
    NotificationServer impostor(u"impostor"_s);
    QVERIFY(!impostor.registered);
    impostor.close(1);
    impostor.invoke(1, u"default"_s);
    impostor.flush();
    server.invoke(1, u"default"_s);
    server.invoke(2, u"default"_s);
    QVERIFY(lastToo.wait(kPatience));
    QCOMPARE(activated.size(), 1);
}

void tst_DesktopNotice::serverStartsAnew()
{
    DesktopNotice notice;
    QSignalSpy activated(&notice, &DesktopNotice::activated);
    for (const QString &name : {u"first"_s, u"second"_s}) {
        NotificationServer server(name);
        QVERIFY(server.registered);
        notice.show(name, {});
        QTRY_COMPARE(server.notified.size(), 1);
        server.refuses = true;
        notice.show(u"refused"_s, {});
        QTRY_COMPARE(server.notified.size(), 2);
        server.invoke(2, u"default"_s);
        server.invoke(1, u"default"_s);
        QVERIFY(activated.wait(kPatience));
        QCOMPARE(activated.size(), 1);
        activated.clear();
    }
}

void tst_DesktopNotice::goneBeforeTheAnswer()
{
    NotificationServer server(u"server"_s);
    auto gone = std::make_unique<DesktopNotice>();
    gone->show(u"gone"_s, {});
    gone.reset();
    DesktopNotice notice;
    notice.show(u"there"_s, {});
    QTRY_COMPARE(server.notified.size(), 1);
    QCOMPARE(server.notified.constFirst().title, u"there"_s);
}

VESTRY_TEST(tst_DesktopNotice)
#include "tst_desktopnotice.moc"
