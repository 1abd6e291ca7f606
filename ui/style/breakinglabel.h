#pragma once

#include <QLabel>

//! Plain text that may break anywhere: ids, keys and host names have no spaces, and must not push a page open.
class BreakingLabel : public QLabel {
    Q_OBJECT
public:
    explicit BreakingLabel(const QString &text = {}, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};
