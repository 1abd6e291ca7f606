#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

//! Asks for the new domain to be typed or pasted, in Unicode or as it is sent; nothing else is taken for it.
class ConfirmDomain : public QWidget {
    Q_OBJECT
public:
    explicit ConfirmDomain(QWidget *parent = nullptr);
    void setDomain(const QString &domain); //!< A-labels; another one empties the field
    bool matches() const;
    QString typed() const; //!< as A-labels; empty when it is no domain
    void clear();

signals:
    void changed();

private:
    QString m_domain;
    QLabel *m_label;
    QLineEdit *m_edit;
};
