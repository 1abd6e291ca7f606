#pragma once

#include "ui/style/card.h"

class QPlainTextEdit;
struct WriteRequest;

//! The request exactly as it leaves: method, path and JSON. No curl line: this one must not leave twice.
class RequestCard : public Card {
    Q_OBJECT
public:
    explicit RequestCard(QWidget *parent = nullptr);
    void show(const WriteRequest &request);

private:
    QPlainTextEdit *m_body;
};
