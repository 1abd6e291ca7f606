#pragma once

#include "models/fieldreading.h"
#include "models/workspace.h"
#include "network/apicall.h"

#include <QJsonArray>
#include <QPointer>
#include <QSet>

#include <array>
#include <functional>

/*! Everything the console can read of an instance: one answer per source, and how its last read went.
 *
 *  Reads run in parallel; only /v1/environment waits for GET /domains, which names its host. The answer of an older
 * read never replaces that of a newer one.
 */
class SourceReads : public QObject {
    Q_OBJECT
public:
    //! Some reads that were started together.
    struct Batch {
        int pending = 0;
        bool cancelled = false;
        QHash<ReadSource, ApiError> failures{}; //!< of these very reads, whatever others answered meanwhile
        QList<QPointer<ApiCall>> calls{};
        QPointer<QObject> context{};
        std::function<void()> done{};

        void cancel();
    };
    using BatchPtr = std::shared_ptr<Batch>;

    explicit SourceReads(ApiClient *client, QObject *parent = nullptr);

    //! Every source, the roles and the number of users. \p done comes once all are settled, when \p context still
    //! lives.
    BatchPtr readAll(QObject *context, std::function<void()> done);
    //! These sources, and the roles when \p roles. What /v1/environment needs is read along.
    BatchPtr read(QSet<ReadSource> sources, bool roles, QObject *context, std::function<void()> done);

    //! How many are on the allowlist. Not part of readAll(): only who may turn the allowlist on has to know.
    BatchPtr countAllowlist(QObject *context, std::function<void()> done);
    //! The same as a part of \p batch, which has not ended.
    void countAllowlist(const BatchPtr &batch);

    ReadState state(ReadSource source) const;
    ReadState rolesState() const;
    ReadState usersCountState() const;
    ReadState allowlistState() const;

    //! The place of a write whose answer has just come in the order of reads and writes. No clock tells it: clocks
    //! step.
    quint64 mark() { return ++m_order; }
    //! The place of the read whose answer is known, at its start; 0 when there is none of this session.
    quint64 answered(ReadSource source) const { return track(source).answered; }

    //! The last answer of every source that ever answered; the primary domain's object for Domains.
    const SourceAnswers &answers() const { return m_answers; }
    QJsonObject answer(ReadSource source) const; //!< empty until one came
    QList<DomainInfo> domains() const;
    QList<RoleInfo> roles() const;
    std::optional<qint64> usersCount() const;
    std::optional<qint64> allowlistCount() const; //!< nothing when the last count failed
    QUrl frontendApiUrl() const;

    //! Everything that is known, with its ages.
    QJsonObject toJson() const;
    //! Shows what toJson() told once, until it is read. What was read already stays.
    void remember(const QJsonObject &known);
    //! When the oldest of what is only remembered was read; invalid when nothing is.
    QDateTime rememberedAt() const;

signals:
    void answerTaken(ReadSource source);
    void rolesAnswered();
    void stateChanged();

private:
    struct Track {
        ReadSource source = ReadSource::None;
        ReadState state{};
        quint64 latest = 0;   //!< place of the read that was started last
        quint64 answered = 0; //!< place of the read whose answer is known
    };
    Track &track(ReadSource source);
    const Track &track(ReadSource source) const;
    BatchPtr newBatch(QObject *context, std::function<void()> done);
    void start(ReadSource source, const BatchPtr &batch);
    void startObject(ReadSource source, Call<QJsonObject> *call, const BatchPtr &batch);
    void startDomains(const BatchPtr &batch, bool thenEnvironment);
    void startEnvironment(const BatchPtr &batch);
    void startRoles(const BatchPtr &batch);
    void startUsersCount(const BatchPtr &batch);
    void take(ReadSource source, const QJsonObject &answer);
    void takeDomains(const QJsonArray &list);
    QUrl environmentHost() const;
    void takeRoles(const QJsonArray &list);
    static bool setRemembered(Track *track, const QJsonObject &entry);
    void settle(const BatchPtr &batch);
    template <class T>
    void follow(Track &track, Call<T> *call, const BatchPtr &batch, const std::function<void(const T &)> &take,
                const std::function<void()> &after = {});

    ApiClient *m_client;
    quint64 m_order = 0;
    std::array<Track, 9> m_tracks{};
    Track m_rolesTrack{};
    Track m_usersTrack{};
    Track m_allowlistTrack{};
    SourceAnswers m_answers;
    QList<DomainInfo> m_domains;
    QList<RoleInfo> m_roles;
    QJsonArray m_roleList{}; //!< as it was answered
    std::optional<qint64> m_usersCount{};
    std::optional<qint64> m_allowlistCount{};
};
