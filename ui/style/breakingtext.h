#pragma once

#include <QtCore/qnamespace.h>
#include <QtGlobal>

class QTextLayout;

/*! Lays \p layout out in lines of \p width pixels that may break anywhere: ids, keys and addresses have no spaces.
 *  \return the height in pixels that the lines take.
 */
qreal layOutBreaking(QTextLayout &layout, int width, Qt::Alignment alignment = Qt::AlignLeft);
