#pragma once

#include "models/connectioncheck.h"
#include "models/profile.h"

#include <QDialog>

class ConnectAnswer;
class KeyField;
class ProxySection;
class QLineEdit;
class QPushButton;
class ScrollColumn;
class StatusLabel;

/*! Paste a key, check it against the server, name the instance, connect.
 *
 *  The key is in its field and in the signal that hands it over, nowhere else; so is a proxy's password. Every change
 *  of key, address or proxy drops the answer about the former one.
 */
class ConnectDialog : public QDialog {
    Q_OBJECT
public:
    //! \p known are the profiles there are: an instance that is known already keeps its profile.
    //! \p throttles: see Session::throttles().
    explicit ConnectDialog(const QList<Profile> &known, std::shared_ptr<Throttles> throttles = {},
                           QWidget *parent = nullptr);
    ~ConnectDialog() override;
    void setKey(const QByteArray &key); //!< as if it was pasted
    void setBaseUrl(const QUrl &url);

signals:
    //! \p proxyPassword belongs to profile.proxy; empty when that needs none, or keeps the one it has.
    void connectRequested(const Profile &profile, const QByteArray &key, bool remember,
                          const QByteArray &proxyPassword);

private:
    QWidget *makeContent();
    QWidget *makeAdvanced();
    QWidget *makeButtons();
    void onEdited();
    bool showProblems();
    void onCheck();
    void onChecked();
    void showError(const ApiError &error);
    void updateButtons();
    void onConnect();
    void goTo(QWidget *field);
    void wipe();
    QUrl url() const;

    ConnectionCheck m_check;
    ScrollColumn *m_scroll = nullptr;
    KeyField *m_key;
    QPushButton *m_advancedToggle;
    QLineEdit *m_url;
    StatusLabel *m_urlProblem;
    ProxySection *m_proxy;
    QWidget *m_advanced = nullptr;
    StatusLabel *m_progress;
    ConnectAnswer *m_answer;
    bool m_answered = false;
    QPushButton *m_stop;
    QPushButton *m_checkButton;
    QPushButton *m_connect;
    QPushButton *m_cancel;
};
