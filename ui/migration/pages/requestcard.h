#pragma once

#include "ui/style/card.h"

class QLabel;
class QPlainTextEdit;

//! The request exactly as it leaves: method, path and JSON. No curl line: this one must not leave twice.
class RequestCard : public Card {
    Q_OBJECT
public:
    explicit RequestCard(QWidget *parent = nullptr);
    void show(const QString &homeUrl, bool secondary);

private:
    QPlainTextEdit *m_body;
};
