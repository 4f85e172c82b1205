/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.benchmarks.bare.internal;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/** Shows nothing. */
public final class EmptyView extends ViewPart {

    static final String ID = "org.coachline.benchmarks.bare.view"; //$NON-NLS-1$

    @Override
    public void createPartControl(Composite parent) {
        // Empty on purpose: what is measured is the window around it.
    }

    @Override
    public void setFocus() {
        // There is nothing to focus.
    }
}
