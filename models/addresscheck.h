#pragma once

#include <QString>

//! Why \p text is no usable e-mail address, in the current language; empty when it is one. International names are
//! fine.
QString emailComplaint(const QString &text);
/*! Why \p text is no origin (scheme://host[:port]), in the current language; empty when it is one.
 *
 *  A scheme of an app's own, such as my-app://, may stand without a host. The sentence does not repeat \p text.
 */
QString originComplaint(const QString &text);
