#include "changecase.h"
#include "tests/support/testprogram.h"
#include "tests/unit/models/tinyfiles.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Does = WriteProxy::Does;
using Problem = DomainMigration::CommitProblem;

//! The one request: what leaves, what is written when, and who decides.
class tst_DomainChange : public QObject {
    Q_OBJECT
private slots:
    void takes();
    void takesAlthoughReadsLag();
    void secondary_data();
    void secondary();
    void storesOtherwiseThanForeseen();
    void refusals_data();
    void refusals();
    void rateLimitedIsNotRepeated();
    void notSentAtAll();
    void acceptedWithoutEffect();
    void lost_data();
    void lost();
    void lostThenRefused();
    void lostThenRefusedButApplied();
    void readsFailAfterwards_data();
    void readsFailAfterwards();
    void intentIsOnDiskBefore();
    void fullDiskSendsNothing();
    void fullDiskAfterwards();
    void notToBeSent_data();
    void notToBeSent();
    void twiceAtOnce();
    void notAgainWhileUnknown();
    void elsewhereMeanwhile();
    void elsewhereAfterwards();
    void changedBackElsewhere();
    void staleObservationIsNoNews();
    void observationTakes();
    void interrupted_data();
    void interrupted();
    void writtenByAnotherWindow();
    void noSecretOnDisk();
    void oneNameInManySpellings_data();
    void oneNameInManySpellings();
    void oldNameInAnotherSpelling();
    void movedAndBack();
    void problemsAreForgotten();
};

static QByteArray answerOf(int status, const QByteArray &body)
{
    return "HTTP/1.1 " + QByteArray::number(status) +
           " Said\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) +
           "\r\n\r\n" + body;
}

static QByteArray errorBody(const QByteArray &code)
{
    return R"({"errors":[{"code":")" + code + R"(","message":"m","long_message":"Said by the server."}]})";
}

static DomainInfo named(const QString &name)
{
    DomainInfo domain;
    domain.name = name;
    return domain;
}

void tst_DomainChange::takes()
{
    ChangeCase test;
    QSignalSpy took(test.change.get(), &DomainChange::took);
    QVERIFY(test.commit());
    QCOMPARE(took.count(), 1);
    QCOMPARE(test.posts(), 1);
    const MigrationRecord record = test.stored();
    QVERIFY(record == test.file->record);
    QCOMPARE(record.change, ChangeState::Took);
    QCOMPARE(record.answerStatus, 202);
    QCOMPARE(record.newFrontendApi, test.simulator.frontendApiUrl(test.instance.secretKey).authority());
    QVERIFY(record.changedAt.isValid());
    QCOMPARE(test.events(), (QStringList{u"begun"_s, u"sent"_s, u"accepted"_s, u"took"_s}));
    QCOMPARE(test.change->changed()->cnameTargets.size(), 5);
    QCOMPARE(test.change->problem(), Problem::None);
    // Once it took, nothing is sent any more.
    QVERIFY(test.commit());
    QCOMPARE(test.change->problem(), Problem::AlreadyThere);
    QCOMPARE(test.posts(), 1);
}

void tst_DomainChange::takesAlthoughReadsLag()
{
    ChangeCase test;
    test.simulator.setReadLag(ChangeCase::kInterval * 2);
    QVERIFY(test.commit());
    QCOMPARE(test.stored().change, ChangeState::Took);
    QCOMPARE(test.posts(), 1);
    // Later than all reads: without effect, until it is looked at again.
    ChangeCase late;
    late.simulator.setReadLag(1h);
    QVERIFY(late.commit());
    QCOMPARE(late.stored().change, ChangeState::NoEffect);
    QVERIFY(late.change->mayCommitAgain());
    late.simulator.setReadLag(0ms);
    QVERIFY(late.check());
    QTRY_COMPARE(late.stored().change, ChangeState::Took);
    QCOMPARE(late.posts(), 1);
}

void tst_DomainChange::secondary_data()
{
    QTest::addColumn<bool>("secondary");
    QTest::addColumn<QString>("stored");
    QTest::newRow("primary") << false << u"new.example"_s;
    QTest::newRow("secondary") << true << u"app.new.example"_s;
}

void tst_DomainChange::secondary()
{
    QFETCH(const bool, secondary);
    QFETCH(const QString, stored);
    ChangeCase test;
    test.file->record.homeUrl = u"https://app.new.example"_s;
    test.file->record.secondary = secondary;
    test.file->record.newDomain = stored;
    QVERIFY(test.commit());
    QCOMPARE(test.stored().change, ChangeState::Took);
    QCOMPARE(test.storedDomain(), stored);
    const auto requests = test.simulator.requests();
    const auto post = std::ranges::find(requests, QByteArray("POST"), &SimulatedRequest::method);
    const QJsonObject sent = QJsonDocument::fromJson(post->body).object();
    QCOMPARE(sent, (QJsonObject{{u"home_url"_s, u"https://app.new.example"_s}, {u"is_secondary"_s, secondary}}));
}

void tst_DomainChange::storesOtherwiseThanForeseen()
{
    ChangeCase test;
    test.file->record.homeUrl = u"https://app.new.example"_s;
    test.file->record.newDomain = u"app.new.example"_s; // a wrong prediction
    QVERIFY(test.commit());
    QCOMPARE(test.stored().change, ChangeState::Took);
    QCOMPARE(test.stored().newDomain, u"new.example"_s);
    QVERIFY(!test.change->movedMeanwhile());
}

void tst_DomainChange::refusals_data()
{
    QTest::addColumn<QString>("homeUrl");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::newRow("reserved domain") << u"https://shop.accounts.dev"_s << 422 << u"reserved_domain"_s;
    QTest::newRow("hosting") << u"https://shop.vercel.app"_s << 422 << u"known_hosting_domain"_s;
    QTest::newRow("reserved name") << u"https://clerk.new.example"_s << 422 << u"reserved_subdomain"_s;
    QTest::newRow("taken") << u"https://shop.taken.example"_s << 422 << u"home_url_taken"_s;
    QTest::newRow("forbidden") << u"https://new.example"_s << 400 << u"domain_update_forbidden"_s;
    QTest::newRow("another status") << u"https://new.example"_s << 403 << u"provider_domain_operation_not_allowed"_s;
    QTest::newRow("unknown code") << u"https://new.example"_s << 409 << u"never_heard_of"_s;
    QTest::newRow("key") << u"https://new.example"_s << 401 << u"clerk_key_invalid"_s;
}

void tst_DomainChange::refusals()
{
    QFETCH(const QString, homeUrl);
    QFETCH(const int, status);
    QFETCH(const QString, code);
    ChangeCase test;
    test.file->record.homeUrl = homeUrl;
    if (homeUrl == u"https://new.example"_s)
        test.simulator.failNext("POST", u"/v1/instance/change_domain"_s, 1, status, errorBody(code.toLatin1()));
    QVERIFY(test.commit());
    const MigrationRecord record = test.stored();
    QCOMPARE(record.change, ChangeState::Refused);
    QCOMPARE(record.answerStatus, status);
    QVERIFY(test.change->error()->hasCode(code));
    QCOMPARE(record.refusal, test.change->error()->serverText());
    QVERIFY(!record.refusal.isEmpty());
    QCOMPARE(test.events(), (QStringList{u"begun"_s, u"sent"_s, u"refused"_s}));
    QCOMPARE(record.events.constLast().detail, code);
    QCOMPARE(test.posts(), 1);
    // Another name may be sent then.
    QVERIFY(test.change->mayCommitAgain());
    test.file->record.homeUrl = u"https://new.example"_s;
    QVERIFY(test.commit());
    QCOMPARE(test.stored().change, ChangeState::Took);
    QCOMPARE(test.stored().refusal, QString());
    QCOMPARE(test.posts(), 2);
}

void tst_DomainChange::rateLimitedIsNotRepeated()
{
    ChangeCase test;
    test.client = test.newClient(10s); // which waits as long as it is told, then reads
    test.restart();
    test.simulator.rateLimit(u"/v1/instance/change_domain"_s, 1, 1);
    QVERIFY(test.commit());
    QCOMPARE(test.stored().change, ChangeState::Refused);
    QCOMPARE(test.stored().answerStatus, 429);
    QCOMPARE(test.posts(), 1);
    QVERIFY(test.change->mayCommitAgain());
}

void tst_DomainChange::notSentAtAll()
{
    ChangeCase test;
    // The server goes away between the read before and the request.
    int reads = 0;
    QObject::connect(test.change.get(), &DomainChange::stateChanged, test.proxy.get(), [&] {
        if (++reads == 1)
            return;
        test.proxy->close();
        const auto sockets = test.proxy->findChildren<QTcpSocket *>();
        for (QTcpSocket *socket : sockets)
            socket->abort();
    });
    QVERIFY(test.commit());
    QCOMPARE(test.posts(), 0);
    QCOMPARE(test.proxy->writes, 0);
    const ChangeState state = test.stored().change;
    QVERIFY(state == ChangeState::NotSent || state == ChangeState::Unknown);
    QCOMPARE(test.change->error()->httpStatus, 0);
}

void tst_DomainChange::acceptedWithoutEffect()
{
    ChangeCase test;
    test.simulator.failNext("POST", u"/v1/instance/change_domain"_s, 1, 202, {});
    test.simulator.clearRequests();
    QVERIFY(test.commit());
    QCOMPARE(test.stored().change, ChangeState::NoEffect);
    QCOMPARE(test.stored().answerStatus, 202);
    QCOMPARE(test.events(), (QStringList{u"begun"_s, u"sent"_s, u"accepted"_s, u"still-old"_s, u"no-effect"_s}));
    QCOMPARE(test.simulator.requests().size(), 1 + 1 + ChangeCase::kReads);
    QCOMPARE(test.posts(), 1);
    QVERIFY(test.change->mayCommitAgain());
    QVERIFY(test.commit());
    QCOMPARE(test.stored().change, ChangeState::Took);
    QCOMPARE(test.posts(), 2);
}

void tst_DomainChange::lost_data()
{
    QTest::addColumn<int>("does");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("applied");
    const auto row = [](const char *name, Does does, bool applied, int status = 0, const QByteArray &answer = {}) {
        QTest::newRow(name) << int(does) << status << answer << applied;
    };
    row("reset before the server", Does::LoseRequest, false);
    row("reset after the server", Does::LoseAnswer, true);
    row("no answer, not applied", Does::HoldRequest, false);
    row("no answer, applied", Does::HoldAnswer, true);
    row("500 and applied", Does::ReplaceAnswer, true, 500, answerOf(500, errorBody("internal_clerk_error")));
    row("502 with a page", Does::ReplaceAnswer, true, 502, answerOf(502, "<html>"));
    row("504 and applied", Does::ReplaceAnswer, true, 504, answerOf(504, {}));
    row("unreadable", Does::ReplaceAnswer, true, 200, answerOf(200, "<html>welcome"));
    row("500 and not applied", Does::Pass, false, 500);
    row("503 without a word", Does::Pass, false, 503);
}

void tst_DomainChange::lost()
{
    QFETCH(const int, does);
    QFETCH(const int, status);
    QFETCH(const QByteArray, answer);
    QFETCH(const bool, applied);
    ChangeCase test;
    test.proxy->does = Does(does);
    test.proxy->answer = answer;
    if (Does(does) == Does::Pass)
        test.simulator.failNext("POST", u"/v1/instance/change_domain"_s, 1, status, {});
    QVERIFY(test.commit());
    QCOMPARE(test.proxy->writes, 1);
    QCOMPARE(test.stored().answerStatus, status);
    QVERIFY(test.events().contains(u"answer-lost"_s));
    if (applied) {
        QCOMPARE(test.stored().change, ChangeState::Took);
        return;
    }
    QCOMPARE(test.stored().change, ChangeState::Unknown);
    QVERIFY(!test.change->mayCommitAgain());
    QVERIFY(test.check());
    QCOMPARE(test.stored().change, ChangeState::Unknown);
    QVERIFY(test.events().contains(u"not-applied"_s));
    QVERIFY(test.change->mayCommitAgain());
    QCOMPARE(test.proxy->writes, 1);
    test.restart(); // also what was decided is remembered
    QVERIFY(test.change->mayCommitAgain());
    test.proxy->does = Does::Pass;
    QVERIFY(test.commit());
    QCOMPARE(test.stored().change, ChangeState::Took);
    QCOMPARE(test.proxy->writes, 2);
}

void tst_DomainChange::lostThenRefused()
{
    ChangeCase test;
    test.proxy->does = Does::LoseRequest;
    QVERIFY(test.commit());
    QVERIFY(test.check());
    test.proxy->does = Does::Pass;
    test.simulator.failNext("POST", u"/v1/instance/change_domain"_s, 1, 422, errorBody("home_url_taken"));
    test.simulator.clearRequests();
    QVERIFY(test.commit());
    QCOMPARE(test.stored().change, ChangeState::Refused);
    // One read before, and a whole round after: one alone would have proven nothing.
    QCOMPARE(test.simulator.requests().size(), 1 + 1 + ChangeCase::kReads);
}

void tst_DomainChange::lostThenRefusedButApplied()
{
    ChangeCase test;
    test.simulator.setReadLag(1h);
    test.proxy->does = Does::LoseAnswer;
    QVERIFY(test.commit());
    QVERIFY(test.check());
    QVERIFY(test.change->mayCommitAgain());
    test.proxy->does = Does::Pass;
    test.simulator.failNext("POST", u"/v1/instance/change_domain"_s, 1, 422, errorBody("home_url_taken"));
    // The first request's effect shows while the second one is refused because of it.
    test.proxy->seen = [&] { test.simulator.setReadLag(0ms); };
    QVERIFY(test.commit());
    QCOMPARE(test.stored().change, ChangeState::Took);
    QCOMPARE(test.posts(), 2);
}

void tst_DomainChange::readsFailAfterwards_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ChangeState>("state");
    QTest::newRow("accepted") << 202 << ChangeState::NoEffect;
    QTest::newRow("refused") << 422 << ChangeState::Refused;
    QTest::newRow("lost") << 500 << ChangeState::Unknown;
}

void tst_DomainChange::readsFailAfterwards()
{
    QFETCH(const int, status);
    QFETCH(const ChangeState, state);
    ChangeCase test;
    test.simulator.failNext("POST", u"/v1/instance/change_domain"_s, 1, status,
                            status == 202 ? QByteArray() : errorBody("said"));
    test.proxy->seen = [&] { test.proxy->readsFail = true; };
    QVERIFY(test.commit());
    QCOMPARE(test.stored().change, ChangeState::Unknown);
    QVERIFY(test.change->isUndecided() && !test.change->mayCommitAgain());
    QCOMPARE(test.change->error()->kind, ApiError::Kind::Offline);
    test.proxy->readsFail = false;
    QVERIFY(test.check());
    QCOMPARE(test.stored().change, state);
    QCOMPARE(test.posts(), 1);
}

void tst_DomainChange::intentIsOnDiskBefore()
{
    ChangeCase test;
    ChangeState atSending = ChangeState::NotSent;
    QStringList events;
    test.proxy->seen = [&] {
        atSending = test.stored().change;
        events = test.events();
    };
    QVERIFY(test.commit());
    QCOMPARE(atSending, ChangeState::Intended);
    QCOMPARE(events, (QStringList{u"begun"_s, u"sent"_s}));
}

void tst_DomainChange::fullDiskSendsNothing()
{
    ChangeCase test;
    {
        const TinyFiles full(16);
        QVERIFY(test.commit());
    }
    QCOMPARE(test.change->problem(), Problem::NotWritten);
    QCOMPARE(test.file->problem(), MigrationFile::Problem::NotWritten);
    QVERIFY(!test.file->detail().isEmpty());
    QCOMPARE(test.posts(), 0);
    QCOMPARE(test.file->record.change, ChangeState::NotSent);
    QCOMPARE(test.events(), QStringList{u"begun"_s});
    QVERIFY(test.commit()); // there is space again
    QCOMPARE(test.stored().change, ChangeState::Took);
    QCOMPARE(test.file->problem(), MigrationFile::Problem::None);
    QCOMPARE(test.posts(), 1);
}

void tst_DomainChange::fullDiskAfterwards()
{
    ChangeCase test;
    std::unique_ptr<TinyFiles> full;
    test.proxy->seen = [&] { full = std::make_unique<TinyFiles>(16); };
    QVERIFY(test.commit());
    QCOMPARE(test.file->record.change, ChangeState::Took);
    QCOMPARE(test.file->problem(), MigrationFile::Problem::NotWritten);
    QCOMPARE(test.stored().change, ChangeState::Intended);
    full.reset();
    test.restart();
    test.change->resume();
    QVERIFY(test.settles());
    QCOMPARE(test.stored().change, ChangeState::Took);
    QCOMPARE(test.posts(), 1);
}

void tst_DomainChange::notToBeSent_data()
{
    QTest::addColumn<Problem>("problem");
    QTest::newRow("not production") << Problem::NotProduction;
    QTest::newRow("not read yet") << Problem::NotReadYet;
    QTest::newRow("there already") << Problem::AlreadyThere;
    QTest::newRow("nothing would change") << Problem::AlreadyThere;
    QTest::newRow("moved") << Problem::DomainMoved;
    QTest::newRow("cannot be read") << Problem::CouldNotRead;
}

void tst_DomainChange::notToBeSent()
{
    QFETCH(const Problem, problem);
    const QString row = QString::fromLatin1(QTest::currentDataTag());
    ChangeCase test;
    test.proxy->readsFail = problem == Problem::CouldNotRead;
    if (row == u"there already"_s)
        test.elsewhere(u"https://new.example"_s);
    if (problem == Problem::DomainMoved)
        test.elsewhere(u"https://third.example"_s);
    if (row == u"nothing would change"_s)
        test.file->record.newDomain = test.oldDomain;
    const QMap<Problem, Environment> others{{Problem::NotProduction, Environment::Development},
                                            {Problem::NotReadYet, Environment::Unknown}};
    test.change->commit(others.value(problem, Environment::Production));
    QVERIFY(test.settles());
    QCOMPARE(test.change->problem(), problem);
    QCOMPARE(test.proxy->writes, 0);
    QCOMPARE(test.change->movedMeanwhile(), problem == Problem::DomainMoved);
    QCOMPARE(test.change->error().has_value(), problem == Problem::CouldNotRead);
    QCOMPARE(test.stored().change, row == u"there already"_s ? ChangeState::Took : ChangeState::NotSent);
}

void tst_DomainChange::twiceAtOnce()
{
    ChangeCase test;
    test.change->commit(Environment::Production);
    test.change->commit(Environment::Production);
    QCOMPARE(test.change->problem(), Problem::AlreadySent);
    bool again = false;
    test.proxy->seen = [&] {
        test.change->commit(Environment::Production);
        again = test.change->problem() == Problem::AlreadySent;
    };
    QVERIFY(test.settles());
    QVERIFY(again);
    QCOMPARE(test.posts(), 1);
    QCOMPARE(test.stored().change, ChangeState::Took);
}

void tst_DomainChange::notAgainWhileUnknown()
{
    ChangeCase test;
    test.proxy->does = Does::LoseRequest;
    QVERIFY(test.commit());
    test.restart();
    QVERIFY(test.commit());
    QCOMPARE(test.change->problem(), Problem::AlreadySent);
    QCOMPARE(test.proxy->writes, 1);
}

void tst_DomainChange::elsewhereMeanwhile()
{
    ChangeCase test;
    test.proxy->does = Does::HoldRequest;
    test.change->commit(Environment::Production);
    QTRY_COMPARE(test.proxy->writes, 1);
    test.elsewhere(u"https://third.example"_s);
    QVERIFY(test.settles());
    QVERIFY(test.change->movedMeanwhile());
    QCOMPARE(test.stored().change, ChangeState::Unknown);
    QVERIFY(test.events().contains(u"domain-moved"_s));
}

void tst_DomainChange::elsewhereAfterwards()
{
    ChangeCase test;
    QVERIFY(test.commit());
    test.elsewhere(u"https://third.example"_s);
    test.change->observe(named(u"third.example"_s));
    QTRY_VERIFY(test.change->movedMeanwhile());
    QCOMPARE(test.stored().change, ChangeState::Took);
    QVERIFY(!test.change->changed());
    test.elsewhere(u"https://new.example"_s); // and back
    QVERIFY(test.check());
    QTRY_VERIFY(!test.change->movedMeanwhile());
    QVERIFY(test.change->changed());
}

void tst_DomainChange::changedBackElsewhere()
{
    ChangeCase test;
    QVERIFY(test.commit());
    test.elsewhere(u"https://"_s + test.oldDomain);
    test.change->observe(named(test.oldDomain));
    QTRY_VERIFY(test.change->movedMeanwhile());
}

void tst_DomainChange::staleObservationIsNoNews()
{
    ChangeCase test;
    QVERIFY(test.commit());
    test.simulator.clearRequests();
    test.change->observe(named(test.oldDomain));
    QTRY_COMPARE(test.simulator.requests().size(), 1); // looked at afresh, once
    QTRY_VERIFY(test.change->changed());
    QVERIFY(!test.change->movedMeanwhile());
    QCOMPARE(test.stored().change, ChangeState::Took);
}

void tst_DomainChange::observationTakes()
{
    ChangeCase test;
    test.proxy->does = Does::LoseRequest;
    QVERIFY(test.commit());
    QCOMPARE(test.stored().change, ChangeState::Unknown);
    test.change->observe(named(u"new.example"_s));
    QCOMPARE(test.stored().change, ChangeState::Took);
}

void tst_DomainChange::interrupted_data()
{
    QTest::addColumn<int>("does");
    QTest::addColumn<bool>("applied");
    QTest::newRow("the server never hears of it") << int(Does::HoldRequest) << false;
    QTest::newRow("the server did it") << int(Does::HoldAnswer) << true;
}

void tst_DomainChange::interrupted()
{
    QFETCH(const int, does);
    QFETCH(const bool, applied);
    ChangeCase test;
    test.proxy->does = Does(does);
    bool sent = false;
    test.proxy->seen = [&] { sent = true; };
    test.change->commit(Environment::Production);
    QTRY_VERIFY(sent && (!applied || test.proxy->answeredWrites > 0));
    test.change.reset(); // the window is closed in the middle
    test.restart();
    QCOMPARE(test.file->record.change, ChangeState::Intended);
    test.change->resume();
    QVERIFY(test.settles());
    QVERIFY(test.events().contains(u"resumed"_s));
    QCOMPARE(test.stored().change, applied ? ChangeState::Took : ChangeState::Unknown);
    QCOMPARE(test.change->mayCommitAgain(), false);
    if (!applied)
        QVERIFY(test.check());
    QCOMPARE(test.change->mayCommitAgain(), !applied);
    QCOMPARE(test.proxy->writes, 1);
}

//! Its lock file was deleted, say, and another window has sent: nothing leaves a second time.
void tst_DomainChange::writtenByAnotherWindow()
{
    ChangeCase test;
    MigrationRecord other = test.stored();
    other.change = ChangeState::Intended;
    other.note(u"sent"_s, other.homeUrl);
    QCOMPARE(MigrationStore(test.dir.path()).save(other), QString());
    QVERIFY(test.commit());
    QCOMPARE(test.change->problem(), Problem::ReadOnly);
    QCOMPARE(test.proxy->writes, 0);
    QVERIFY(test.stored() == other);
    QVERIFY(test.file->record == other);
}

void tst_DomainChange::noSecretOnDisk()
{
    ChangeCase test;
    const QByteArray body = errorBody("x").replace("Said", "sk_live_CANARYserver " + test.instance.secretKey);
    test.simulator.failNext("POST", u"/v1/instance/change_domain"_s, 1, 422, body);
    QVERIFY(test.commit());
    QCOMPARE(test.stored().change, ChangeState::Refused);
    QFile file(test.dir.filePath(u"profile.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.contains("by the server"));
    QVERIFY(!content.contains("CANARY"));
    QVERIFY(!content.contains(test.instance.secretKey));
    QVERIFY(!content.contains("Bearer"));
}

static QByteArray domainsBody(const QString &name)
{
    return (uR"({"data":[{"id":"d","name":"%1","is_satellite":false,"frontend_api_url":"https://clerk.%1",)"
            uR"("cname_targets":[]}],"total_count":1})"_s)
        .arg(name)
        .toUtf8();
}

void tst_DomainChange::oneNameInManySpellings_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("told");
    QTest::newRow("A-labels") << u"xn--bcher-kva.de"_s << u"xn--bcher-kva.de"_s;
    QTest::newRow("U-labels") << u"xn--bcher-kva.de"_s << u"bücher.de"_s;
    QTest::newRow("capitals") << u"xn--bcher-kva.com"_s << u"BÜCHER.com"_s;
    QTest::newRow("plain capitals") << u"new.example"_s << u"New.EXAMPLE"_s;
    QTest::newRow("dot") << u"new.example"_s << u"new.example."_s;
}

void tst_DomainChange::oneNameInManySpellings()
{
    QFETCH(const QString, asked);
    QFETCH(const QString, told);
    ChangeCase test;
    test.file->record.homeUrl = u"https://"_s + asked;
    test.file->record.newDomain = asked;
    test.proxy->seen = [&] { test.simulator.failNext("GET", u"/v1/domains"_s, 100, 200, domainsBody(told)); };
    QVERIFY(test.commit());
    QCOMPARE(test.stored().change, ChangeState::Took);
    QCOMPARE(test.stored().newDomain, asked);
    if (!told.endsWith(u'.'))
        QCOMPARE(test.stored().newFrontendApi, u"clerk."_s + asked);
    QVERIFY(test.check());
    QTRY_VERIFY(test.change->changed());
    QVERIFY(!test.change->movedMeanwhile());
    test.change->observe(named(told));
    QVERIFY(!test.change->movedMeanwhile());
    QCOMPARE(test.events().count(u"took"_s), 1);
}

void tst_DomainChange::oldNameInAnotherSpelling()
{
    ChangeCase test;
    test.file->record.oldDomain = u"xn--bcher-kva.de"_s;
    test.simulator.failNext("GET", u"/v1/domains"_s, 1, 200, domainsBody(u"Bücher.de"_s));
    QVERIFY(test.commit());
    QCOMPARE(test.change->problem(), Problem::None);
    QCOMPARE(test.stored().change, ChangeState::Took);
    QCOMPARE(test.posts(), 1);
}

void tst_DomainChange::movedAndBack()
{
    ChangeCase test;
    test.proxy->does = Does::LoseRequest;
    test.proxy->seen = [&] {
        test.simulator.failNext("GET", u"/v1/domains"_s, 1, 200, domainsBody(u"third.example"_s));
    };
    QVERIFY(test.commit());
    QVERIFY(test.change->movedMeanwhile());
    QVERIFY(test.check());
    QVERIFY(!test.change->movedMeanwhile());
    QVERIFY(test.change->isUndecided());
}

void tst_DomainChange::problemsAreForgotten()
{
    ChangeCase test;
    test.simulator.failNext("GET", u"/v1/domains"_s, 1, 200, domainsBody(u"third.example"_s));
    QVERIFY(test.commit());
    QCOMPARE(test.change->problem(), Problem::DomainMoved);
    QVERIFY(test.check());
    QCOMPARE(test.change->problem(), Problem::None);
    QTRY_VERIFY(!test.change->movedMeanwhile());
}

VESTRY_TEST(tst_DomainChange)
#include "tst_domainchange.moc"
