#pragma once

#include "ui/style/wrappedlabel.h"

//! Plain text that may break anywhere: ids, keys and host names have no spaces, and must not push a page open.
class BreakingLabel : public WrappedLabel {
    Q_OBJECT
public:
    explicit BreakingLabel(const QString &text = {}, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    int measuredHeight(int width) const override;
    void paintEvent(QPaintEvent *event) override;
};
