#pragma once

#include "models/domaininfo.h"

class QWidget;

//! The DNS records Clerk asks for, with a copy button per row and one for all; a sentence when there are none.
QWidget *makeRecordTable(const DomainInfo &domain);
