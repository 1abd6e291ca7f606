#pragma once

#include "models/fieldspec.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QObject>

//! What is known of a setting, and from where. The three states are never collapsed into each other.
struct FieldValue {
    enum class State : quint8 { NotReported, Null, Value };
    State state = State::NotReported;
    //! In the written form; Undefined unless state is Value, Null when state is Null.
    QJsonValue value = QJsonValue(QJsonValue::Undefined);
    FieldReader reader{}; //!< the reader that answered
    QDateTime readAt{};   //!< UTC; invalid when not reported
    //! Of a former look at the instance: shown, but no proof that an edit is done.
    bool remembered = false;
    //! NotReported: what a reader did say but nobody can use (another type, an unknown role), else Undefined.
    QJsonValue raw = QJsonValue(QJsonValue::Undefined);

    //! The value as JSON: Undefined, Null or the value.
    QJsonValue json() const;
};

/*! The settings of one resource: what the server said (baseline), what the admin changed (draft), and complaints.
 *
 *  Fields are addressed by their index in ResourceSpec::fields. GUI thread.
 */
class SettingsForm : public QObject {
    Q_OBJECT
public:
    explicit SettingsForm(const ResourceSpec &resource, QObject *parent = nullptr);

    const ResourceSpec &resource() const { return m_resource; }
    int size() const;
    const FieldSpec &spec(int field) const;
    int indexOf(QStringView key) const; //!< -1 when there is none

    //! What the instance is; a setting it does not have is never sent. Unknown: all are sent.
    void setEnvironment(Environment environment);
    Environment environment() const { return m_environment; }

    const FieldValue &baseline(int field) const;
    void setBaseline(int field,
                     const FieldValue &value); //!< keeps the edit; the edit vanishes when it now equals the baseline
    //! Keys of the resource's own answer that no field reads, kept and shown.
    QJsonObject unknownKeys() const;
    void setUnknownKeys(const QJsonObject &keys);

    QJsonValue shown(int field) const; //!< the edit, else the baseline as JSON
    bool isEdited(int field) const;
    //! Undefined, or a value the baseline already has: no edit. A field that is not writable takes none. \p base is
    //! what an edit that comes back had started from; without it an edit goes on from where it started, and a new one
    //! starts from the baseline.
    void edit(int field, const QJsonValue &value, const QJsonValue &base = QJsonValue(QJsonValue::Undefined));
    void reset(int field);
    void discard(); //!< all edits
    int editCount() const;
    QList<int> editedFields() const;

    //! What the admin saw when the edit began, or first saw under it. Undefined while nothing was seen, or not edited.
    QJsonValue startedFrom(int field) const;

    //! Why the field's edit cannot be sent: our own check first, else the server's words; empty when nothing is wrong.
    QString complaint(int field) const;
    bool isServerComplaint(int field) const;
    void setServerComplaint(int field, const QString &words); //!< cleared by the next edit
    //! Edits that our own checks stop. A former refusal by the server does not count: it may be sent again.
    int complaintCount() const;

    //! The server moved under an edit: its former value, until the admin decides. Undefined when there is no drift.
    QJsonValue driftedFrom(int field) const;
    //! The admin decided over the drift to \p seen (without it: to what the server has now). If the server has moved on
    //! from there, that is a drift again.
    void clearDrift(int field, const QJsonValue &seen = QJsonValue(QJsonValue::Undefined));

    //! The minimal PATCH body: edited, writable fields only.
    QJsonObject patch() const;

signals:
    void changed(int field); //!< value, edit, complaint or drift of this field
    void editCountChanged(int count);
    void startChanged(); //!< startedFrom() of an edit that stays: it was read at last, or decided anew

private:
    struct Draft {
        QJsonValue value;
        QJsonValue base;   //!< see startedFrom()
        bool sound = true; //!< our checks find nothing wrong: asked once per edit, because a list can be very long
    };
    QString ownComplaint(int field) const;
    void announce(int field, int editsBefore);

    const ResourceSpec &m_resource;
    Environment m_environment = Environment::Unknown;
    QList<FieldValue> m_baseline;
    QHash<int, Draft> m_drafts;
    QHash<int, QString> m_serverComplaints;
    QJsonObject m_unknown;
};
