/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.plans;

import org.coachline.model.coaching.Evidence;

/** Opens the call that a piece of evidence comes from, at the moment. */
@FunctionalInterface
interface EvidenceOpener {

    /** Opens it; called on the UI thread. */
    void open(Evidence evidence);
}
