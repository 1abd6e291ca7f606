#pragma once

#include "models/fieldreading.h"
#include "models/settingsform.h"
#include "network/steadyclock.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QObject>

#include <chrono>
#include <optional>
#include <utility>

class SourceReads;

/*! Keeps the forms' baselines equal to what is known of the server.
 *
 *  A value comes from the field's readers in order of trust. The answer to a write stands above them until a read shows
 *  it too or shows something new: reads lag behind writes, so one that still shows the old value is no news. After
 *  kWriteAnswerLife a read is believed whatever it shows.
 */
class Baselines : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::seconds kWriteAnswerLife{60};

    Baselines(const QList<SettingsForm *> &forms, SourceReads *reads, QObject *parent = nullptr);

    //! What the reads alone say.
    FieldValue read(const SettingsForm &form, int field) const;
    //! What the answer \p answer to a PATCH of \p form's resource says about \p field; NotReported when the key is
    //! missing.
    FieldValue inAnswer(const SettingsForm &form, int field, const QJsonObject &answer, const QDateTime &at) const;
    //! The last thing the server said of \p field was read after \p place (of SourceReads::mark()).
    bool isReadAfter(const SettingsForm &form, int field, quint64 place) const;
    //! What we wrote stands as the baseline although the last read showed a former value: it may lag behind our write,
    //! or somebody wrote that again.
    bool isUnsettled(const SettingsForm &form, int field) const;
    //! The reads are believed from now on, whatever we wrote.
    void believeReads(SettingsForm *form, int field);
    //! The server answered a PATCH of \p form with \p answer: from now on its values are the baseline.
    void takeWriteAnswer(SettingsForm *form, const QJsonObject &answer, const QDateTime &at, quint64 place);

    //! The answers to writes that no read has shown yet, with their ages.
    QJsonObject toJson() const;
    //! Shows what toJson() told once, until it is read.
    void remember(const QJsonObject &known);

private:
    struct Written {
        FieldValue value{};
        quint64 place = 0;                //!< SourceReads::mark(); 0 for one of a former session
        std::optional<SteadyClock> age{}; //!< since its answer came
        QList<QJsonValue> former{};       //!< what a read that lags behind may still show
    };
    using Place = std::pair<ResourceId, int>;

    struct WriteAnswer {
        QJsonObject object{};
        QDateTime at{};
    };
    void onAnswered(ReadSource source);
    bool isKnownNow(const SettingsForm &form, int field) const;
    QStringList unreadFields(const SettingsForm &form) const;
    void rememberAnswer(SettingsForm *form, const QJsonObject &entry);
    void onRolesAnswered();
    void update(SettingsForm *form, int field);
    FieldValue standing(Place place, const FieldSpec &spec, const FieldValue &read);
    RoleIds roleIds() const;

    QList<SettingsForm *> m_forms;
    SourceReads *m_reads;
    QMap<Place, Written> m_written;
    QMap<ResourceId, WriteAnswer> m_writeAnswers; //!< the last one of each resource
};
