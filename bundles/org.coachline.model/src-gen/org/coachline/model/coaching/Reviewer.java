/**
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model.coaching;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Reviewer</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Who listens, marks and coaches.
 * <!-- end-model-doc -->
 *
 *
 * @see org.coachline.model.coaching.CoachingPackage#getReviewer()
 * @model
 * @generated
 */
public interface Reviewer extends Person {
} // Reviewer
