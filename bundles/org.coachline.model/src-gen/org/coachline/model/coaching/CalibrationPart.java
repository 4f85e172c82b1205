/**
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model.coaching;

import java.time.Instant;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Calibration Part</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One reviewer’s part in a calibration.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.coachline.model.coaching.CalibrationPart#getReviewerId <em>Reviewer Id</em>}</li>
 *   <li>{@link org.coachline.model.coaching.CalibrationPart#getReviewId <em>Review Id</em>}</li>
 *   <li>{@link org.coachline.model.coaching.CalibrationPart#getSubmittedAt <em>Submitted At</em>}</li>
 * </ul>
 *
 * @see org.coachline.model.coaching.CoachingPackage#getCalibrationPart()
 * @model
 * @generated
 */
public interface CalibrationPart extends EObject {
	/**
	 * Returns the value of the '<em><b>Reviewer Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reviewer Id</em>' attribute.
	 * @see #setReviewerId(String)
	 * @see org.coachline.model.coaching.CoachingPackage#getCalibrationPart_ReviewerId()
	 * @model
	 * @generated
	 */
	String getReviewerId();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.CalibrationPart#getReviewerId <em>Reviewer Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reviewer Id</em>' attribute.
	 * @see #getReviewerId()
	 * @generated
	 */
	void setReviewerId(String value);

	/**
	 * Returns the value of the '<em><b>Review Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of the review that was handed in; absent before.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Review Id</em>' attribute.
	 * @see #setReviewId(String)
	 * @see org.coachline.model.coaching.CoachingPackage#getCalibrationPart_ReviewId()
	 * @model
	 * @generated
	 */
	String getReviewId();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.CalibrationPart#getReviewId <em>Review Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Review Id</em>' attribute.
	 * @see #getReviewId()
	 * @generated
	 */
	void setReviewId(String value);

	/**
	 * Returns the value of the '<em><b>Submitted At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was handed in; absent before.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Submitted At</em>' attribute.
	 * @see #setSubmittedAt(Instant)
	 * @see org.coachline.model.coaching.CoachingPackage#getCalibrationPart_SubmittedAt()
	 * @model dataType="org.coachline.model.coaching.Instant"
	 * @generated
	 */
	Instant getSubmittedAt();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.CalibrationPart#getSubmittedAt <em>Submitted At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Submitted At</em>' attribute.
	 * @see #getSubmittedAt()
	 * @generated
	 */
	void setSubmittedAt(Instant value);

} // CalibrationPart
