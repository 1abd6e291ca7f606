#pragma once

#include <QObject>
#include <QStringList>
#include <QUrl>

#include <memory>

/*! The admin's side of the sandbox's pretend DNS provider: what a real admin would do at a real one. Asynchronous, over
 *  the sandbox's control address. GUI thread.
 */
class SandboxPanel : public QObject {
    Q_OBJECT
public:
    struct Record {
        QString host{};
        QString wanted{};
        bool required = true;
        QString placement{}; //!< one of placements()
        bool operator==(const Record &) const = default;
    };
    explicit SandboxPanel(const QUrl &control, QObject *parent = nullptr);
    ~SandboxPanel() override;

    void refresh();
    bool isKnown() const; //!< the state was read at least once
    QString zone() const;
    QList<Record> records() const;
    QStringList placements() const; //!< wire words: "right", "missing", "wrong", "proxied", …
    QStringList caa() const;
    bool isLate() const;
    QString certificates() const;        //!< "issue", "stuck", …
    QStringList certificateWays() const; //!< all of these wire words
    QString problem() const;             //!< why the sandbox did not do it; translated; empty when it did
    bool isBusy() const;

    void place(const QString &host, const QString &placement);
    void placeAll(const QString &placement);
    void setLate(bool late);
    void setCaa(const QStringList &records);
    void setCertificates(const QString &behaviour);
    void reset(); //!< the whole sandbox as it was at first: both instances and this network

signals:
    void changed();
    void wasReset(); //!< whoever shows the instances has to read them again

private:
    class Private;
    std::unique_ptr<Private> d;
};
