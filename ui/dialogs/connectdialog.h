#pragma once

#include "models/connectioncheck.h"
#include "models/profile.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;
class StatusLabel;

/*! Paste a key, check it against the server, name the instance, connect.
 *
 *  The key is in its field and in the signal that hands it over, nowhere else. Every change of key or address drops
 *  the answer about the former one.
 */
class ConnectDialog : public QDialog {
    Q_OBJECT
public:
    //! \p known are the profiles there are: an instance that is known already keeps its profile.
    explicit ConnectDialog(const QList<Profile> &known, QWidget *parent = nullptr);
    ~ConnectDialog() override;
    void setKey(const QByteArray &key); //!< as if it was pasted
    void setBaseUrl(const QUrl &url);

signals:
    void connectRequested(const Profile &profile, const QByteArray &key, bool remember);

private:
    QWidget *makeKeyRow();
    QWidget *makeAdvanced();
    QWidget *makeAnswer();
    void onEdited();
    void onCheck();
    void onChecked();
    void showAnswer(const ConnectionCheck::Answer &answer);
    void showError(const ApiError &error);
    void showFieldProblem(StatusLabel *at, const QString &sentence);
    void updateNameWarning();
    void updateButtons();
    void onConnect();
    QByteArray key() const;

    QList<Profile> m_known;
    ConnectionCheck m_check;
    std::optional<ConnectionCheck::Answer> m_answer;
    QLineEdit *m_key;
    StatusLabel *m_keyProblem;
    QPushButton *m_advancedToggle;
    QWidget *m_advanced;
    QLineEdit *m_url;
    StatusLabel *m_urlProblem;
    StatusLabel *m_progress;
    QWidget *m_answerBox;
    StatusLabel *m_environment;
    QLabel *m_instanceId;
    StatusLabel *m_warning;
    QLineEdit *m_name;
    StatusLabel *m_nameWarning;
    QCheckBox *m_remember;
    QPushButton *m_stop;
    QPushButton *m_checkButton;
    QPushButton *m_connect;
    QPushButton *m_cancel;
};
