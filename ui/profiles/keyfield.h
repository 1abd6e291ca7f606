#pragma once

#include <QByteArray>
#include <QWidget>

class SecretEdit;
class StatusLabel;

//! A secret key to be pasted, or taken out of a `.env` file; with what is wrong with it.
class KeyField : public QWidget {
    Q_OBJECT
public:
    KeyField(const QString &name, const QString &help, QWidget *parent = nullptr);
    QByteArray key() const;        //!< without what comes along with copying
    QString problem() const;       //!< why it is not worth sending; empty when it is
    void say(const QString &what); //!< until the key is edited
    void wipe();
    SecretEdit *edit() const { return m_edit; }

signals:
    void edited();

private:
    void chooseFile();
    void readFile(const QString &path);

    SecretEdit *m_edit;
    StatusLabel *m_problem;
};
