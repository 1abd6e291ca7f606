#pragma once

#include "models/applyrecord.h"
#include "models/journalstore.h"

#include <QPointer>
#include <QSet>

enum class Outcome : quint8;
enum class ResourceId : quint8;

//! One apply in the journal. When it dies before the apply is over, the next look at the instance settles it.
class JournalRun : public ApplyRecord {
public:
    JournalRun(JournalStore *store, const QString &profileId, const QString &instanceId);
    ~JournalRun() override;

    QString begin(const QList<SettingOutcome> &settings) override;
    void end(const QList<SettingOutcome> &settings) override;

    //! As it stands in an End.
    static QString wordOf(Outcome outcome);

private:
    JournalEvent event(JournalEvent::Kind kind, ResourceId resource, const QJsonObject &settings) const;
    QPointer<JournalStore> m_store;
    QString m_profileId;
    QString m_instanceId;
    QUuid m_run;
    std::unique_ptr<QLockFile> m_lock{};
    bool m_begun = false; //!< an intent is written
};
