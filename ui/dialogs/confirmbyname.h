#pragma once

#include <QWidget>

class QLineEdit;

//! Asks for a name to be typed or pasted before something that needs it. The expected name is never empty.
class ConfirmByName : public QWidget {
    Q_OBJECT
public:
    //! \p fallback is asked for when \p name is blank.
    ConfirmByName(const QString &name, const QString &fallback, const QString &why, QWidget *parent = nullptr);
    bool matches() const;
    QString expected() const { return m_expected; }
    QString typed() const;

signals:
    void matchesChanged(bool matches);

private:
    QString m_expected;
    QLineEdit *m_edit;
};
