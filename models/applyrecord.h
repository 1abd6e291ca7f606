#pragma once

#include <QList>
#include <QString>

struct SettingOutcome;

//! Keeps a record of one apply, so that it is known after a crash what was on its way.
class ApplyRecord {
public:
    ApplyRecord() = default;
    virtual ~ApplyRecord() = default;
    ApplyRecord(const ApplyRecord &) = delete;
    ApplyRecord &operator=(const ApplyRecord &) = delete;

    //! Before the request with \p settings, all of one resource, leaves; also before it leaves once more. Untranslated
    //! words when that was not recorded, and it must not leave; else empty.
    virtual QString begin(const QList<SettingOutcome> &settings) = 0;
    //! The run is over, with \p settings.
    virtual void end(const QList<SettingOutcome> &settings) = 0;
};
