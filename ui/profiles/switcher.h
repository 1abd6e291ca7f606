#pragma once

#include <QDialog>

class ProfileList;
class ProfilesModel;
class QLabel;
class QLineEdit;
class Session;

//! Ctrl+O, and the button above the pages: type a few letters, Enter opens. Arrow keys move while the field is typed
//! in.
class Switcher : public QDialog {
    Q_OBJECT
public:
    explicit Switcher(Session *session, QWidget *parent = nullptr);

signals:
    void openRequested(const QString &profileId);
    void connectRequested();
    void manageRequested();
    void sandboxRequested();

private:
    QWidget *makeWays();
    void narrow(const QString &text);
    void showEmptiness();
    void openIt(const QString &profileId);
    void openByDigit(int digit);
    ProfilesModel *m_model;
    QLineEdit *m_search;
    ProfileList *m_list;
    QLabel *m_empty;
};
