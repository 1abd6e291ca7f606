#pragma once

#include "models/migration/homeurl.h"

#include <QWidget>

class QLabel;
class QRadioButton;

//! Primary or secondary application, for a subdomain: two choices, each with what it gives.
class ApplicationChoice : public QWidget {
    Q_OBJECT
public:
    explicit ApplicationChoice(QWidget *parent = nullptr);
    void setTarget(const HomeUrl &target);
    void setSecondary(bool secondary); //!< without secondaryChosen()
    bool isSecondary() const;

signals:
    void secondaryChosen(bool secondary);

private:
    struct Option {
        QRadioButton *button = nullptr;
        QLabel *hosts = nullptr;
        QLabel *key = nullptr;
    };
    Option addOption(const QString &title, const QString &meaning);
    static void show(const Option &option, const ClerkHosts &hosts);
    Option m_primary;
    Option m_secondary;
};
