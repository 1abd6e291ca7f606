#pragma once

#include "models/fieldspec.h"

#include <QObject>
#include <QString>

#include <memory>

class ApiClient;
class WriteLock;

//! How much stands between the admin and a write.
enum class SafetyLevel : quint8 {
    ReadOnly, //!< nothing is ever written
    Confirm,  //!< the review is the confirmation; what is dangerous on production needs the name typed
    Typed     //!< every apply needs the name typed
};

//! As long as one lives, its client takes writes. Only a WriteGuard makes them; they end with it, and when its level
//! becomes ReadOnly.
class WritePermit {
public:
    ~WritePermit();
    WritePermit(const WritePermit &) = delete;
    WritePermit &operator=(const WritePermit &) = delete;
    //! What was confirmed is enough for what is dangerous too.
    bool coversDanger() const { return m_coversDanger; }

private:
    friend class WriteGuard;
    WritePermit(std::shared_ptr<WriteLock> lock, bool coversDanger);
    std::shared_ptr<WriteLock> m_lock;
    bool m_coversDanger;
};

/*! Stands before every write of one instance, whatever path it comes by: the client refuses to send one while no permit
 *  lives, and permits are given here only.
 *
 *  The instance's environment counts as production until it is known not to be.
 */
class WriteGuard : public QObject {
    Q_OBJECT
public:
    //! What has to happen before a permit is given.
    enum class Need : quint8 { Impossible, Reviewed, TypedName };
    enum class Refusal : quint8 { None, ReadOnly, NoKey, NotReviewed, NameDiffers };
    //! What the admin did.
    struct Confirmation {
        bool reviewed = false; //!< saw what will be sent and said so
        QString typed{};
    };

    //! Forbids the client to write from here on. \p client outlives the guard.
    explicit WriteGuard(ApiClient *client, QObject *parent = nullptr);
    ~WriteGuard() override;

    SafetyLevel level() const;
    QString name() const; //!< what has to be typed: the profile's name, else the instance id, never empty
    void setProfile(const QString &name, SafetyLevel level);
    void setInstance(const QString &instanceId, Environment environment);
    Environment environment() const;

    //! Why no permit is given whatever is confirmed (ReadOnly, NoKey); None when one can be.
    Refusal impossible() const;
    //! \p dangerous: at least one change has a consequence on production.
    Need need(bool dangerous) const;
    //! "Skip for this session": what is not dangerous is not typed any more. Ends with the guard, so with the profile
    //! in front; and whenever level or name change.
    bool isSkipping() const;
    void setSkipping(bool skipping);

    //! A permit, or nullptr and why not.
    std::shared_ptr<WritePermit> permit(bool dangerous, const Confirmation &given, Refusal *refusal = nullptr) const;
    //! The same for a domain change: dangerous always, and what has to be typed is \p domain.
    std::shared_ptr<WritePermit> permitDomainChange(const QString &domain, const Confirmation &given,
                                                    Refusal *refusal = nullptr) const;

signals:
    void changed();

private:
    std::shared_ptr<WritePermit> give(Refusal why, bool coversDanger, Refusal *refusal) const;
    class Private;
    std::unique_ptr<Private> d;
};
