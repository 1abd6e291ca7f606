#pragma once

#include "models/connectioncheck.h"
#include "models/profile.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class StatusLabel;

//! What the server said a key opens, and under which name it is to be known.
class ConnectAnswer : public QWidget {
    Q_OBJECT
public:
    //! \p known are the profiles there are: an instance that is known already keeps its profile.
    explicit ConnectAnswer(const QList<Profile> &known, QWidget *parent = nullptr);
    void show(const ConnectionCheck::Answer &answer, const QUrl &baseUrl);
    bool isComplete() const; //!< it can be connected under this name
    Profile profile() const; //!< the one to be saved
    bool isRemembered() const;
    QLineEdit *nameEdit() const { return m_name; }

signals:
    void edited();

private:
    void build();
    void showKnown(const std::optional<Profile> &known);
    void review();

    QList<Profile> m_known;
    Profile m_profile;
    StatusLabel *m_environment;
    QLabel *m_instanceId;
    StatusLabel *m_already;
    StatusLabel *m_warning;
    QLineEdit *m_name;
    StatusLabel *m_nameProblem;
    StatusLabel *m_nameWarning;
    StatusLabel *m_safety;
    QLabel *m_safetyMeaning;
    QCheckBox *m_remember;
};
