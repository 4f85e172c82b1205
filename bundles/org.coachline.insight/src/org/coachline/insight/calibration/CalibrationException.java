/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.calibration;

/** Something that cannot be done with a calibration as it stands, in plain words. */
public final class CalibrationException extends Exception {

    private static final long serialVersionUID = 1;

    /** @param message why, for people */
    public CalibrationException(String message) {
        super(message);
    }
}
