/**
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model.coaching;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

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
 *   <li>{@link org.coachline.model.coaching.CalibrationPart#getEvaluation <em>Evaluation</em>}</li>
 *   <li>{@link org.coachline.model.coaching.CalibrationPart#getMoments <em>Moments</em>}</li>
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

	/**
	 * Returns the value of the '<em><b>Evaluation</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the review answered when the calibration opened, without evidence: a copy that the library makes, and that stays whatever becomes of the review. Absent while it is blind, and once the review went.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evaluation</em>' containment reference.
	 * @see #setEvaluation(Evaluation)
	 * @see org.coachline.model.coaching.CoachingPackage#getCalibrationPart_Evaluation()
	 * @model containment="true"
	 * @generated
	 */
	Evaluation getEvaluation();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.CalibrationPart#getEvaluation <em>Evaluation</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Evaluation</em>' containment reference.
	 * @see #getEvaluation()
	 * @generated
	 */
	void setEvaluation(Evaluation value);

	/**
	 * Returns the value of the '<em><b>Moments</b></em>' containment reference list.
	 * The list contents are of type {@link org.coachline.model.coaching.Moment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the review had marked when the calibration opened, under the same ids, without phrases heard and better ones: copies like the evaluation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Moments</em>' containment reference list.
	 * @see org.coachline.model.coaching.CoachingPackage#getCalibrationPart_Moments()
	 * @model containment="true"
	 * @generated
	 */
	EList<Moment> getMoments();

} // CalibrationPart
