/**
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model.coaching.impl;

import java.time.Instant;

import java.util.Collection;

import org.coachline.model.coaching.CalibrationPart;
import org.coachline.model.coaching.CoachingPackage;
import org.coachline.model.coaching.Evaluation;
import org.coachline.model.coaching.Moment;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Calibration Part</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.coachline.model.coaching.impl.CalibrationPartImpl#getReviewerId <em>Reviewer Id</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.CalibrationPartImpl#getReviewId <em>Review Id</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.CalibrationPartImpl#getSubmittedAt <em>Submitted At</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.CalibrationPartImpl#getEvaluation <em>Evaluation</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.CalibrationPartImpl#getMoments <em>Moments</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CalibrationPartImpl extends MinimalEObjectImpl.Container implements CalibrationPart {
	/**
	 * The default value of the '{@link #getReviewerId() <em>Reviewer Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewerId()
	 * @generated
	 * @ordered
	 */
	protected static final String REVIEWER_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReviewerId() <em>Reviewer Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewerId()
	 * @generated
	 * @ordered
	 */
	protected String reviewerId = REVIEWER_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getReviewId() <em>Review Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewId()
	 * @generated
	 * @ordered
	 */
	protected static final String REVIEW_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReviewId() <em>Review Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewId()
	 * @generated
	 * @ordered
	 */
	protected String reviewId = REVIEW_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getSubmittedAt() <em>Submitted At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubmittedAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant SUBMITTED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSubmittedAt() <em>Submitted At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubmittedAt()
	 * @generated
	 * @ordered
	 */
	protected Instant submittedAt = SUBMITTED_AT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getEvaluation() <em>Evaluation</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvaluation()
	 * @generated
	 * @ordered
	 */
	protected Evaluation evaluation;

	/**
	 * The cached value of the '{@link #getMoments() <em>Moments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMoments()
	 * @generated
	 * @ordered
	 */
	protected EList<Moment> moments;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CalibrationPartImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CoachingPackage.Literals.CALIBRATION_PART;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReviewerId() {
		return reviewerId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReviewerId(String newReviewerId) {
		String oldReviewerId = reviewerId;
		reviewerId = newReviewerId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.CALIBRATION_PART__REVIEWER_ID, oldReviewerId, reviewerId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReviewId() {
		return reviewId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReviewId(String newReviewId) {
		String oldReviewId = reviewId;
		reviewId = newReviewId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.CALIBRATION_PART__REVIEW_ID, oldReviewId, reviewId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getSubmittedAt() {
		return submittedAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubmittedAt(Instant newSubmittedAt) {
		Instant oldSubmittedAt = submittedAt;
		submittedAt = newSubmittedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.CALIBRATION_PART__SUBMITTED_AT, oldSubmittedAt, submittedAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Evaluation getEvaluation() {
		return evaluation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetEvaluation(Evaluation newEvaluation, NotificationChain msgs) {
		Evaluation oldEvaluation = evaluation;
		evaluation = newEvaluation;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CoachingPackage.CALIBRATION_PART__EVALUATION, oldEvaluation, newEvaluation);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEvaluation(Evaluation newEvaluation) {
		if (newEvaluation != evaluation) {
			NotificationChain msgs = null;
			if (evaluation != null)
				msgs = ((InternalEObject)evaluation).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - CoachingPackage.CALIBRATION_PART__EVALUATION, null, msgs);
			if (newEvaluation != null)
				msgs = ((InternalEObject)newEvaluation).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - CoachingPackage.CALIBRATION_PART__EVALUATION, null, msgs);
			msgs = basicSetEvaluation(newEvaluation, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.CALIBRATION_PART__EVALUATION, newEvaluation, newEvaluation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Moment> getMoments() {
		if (moments == null) {
			moments = new EObjectContainmentEList<Moment>(Moment.class, this, CoachingPackage.CALIBRATION_PART__MOMENTS);
		}
		return moments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CoachingPackage.CALIBRATION_PART__EVALUATION:
				return basicSetEvaluation(null, msgs);
			case CoachingPackage.CALIBRATION_PART__MOMENTS:
				return ((InternalEList<?>)getMoments()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CoachingPackage.CALIBRATION_PART__REVIEWER_ID:
				return getReviewerId();
			case CoachingPackage.CALIBRATION_PART__REVIEW_ID:
				return getReviewId();
			case CoachingPackage.CALIBRATION_PART__SUBMITTED_AT:
				return getSubmittedAt();
			case CoachingPackage.CALIBRATION_PART__EVALUATION:
				return getEvaluation();
			case CoachingPackage.CALIBRATION_PART__MOMENTS:
				return getMoments();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case CoachingPackage.CALIBRATION_PART__REVIEWER_ID:
				setReviewerId((String)newValue);
				return;
			case CoachingPackage.CALIBRATION_PART__REVIEW_ID:
				setReviewId((String)newValue);
				return;
			case CoachingPackage.CALIBRATION_PART__SUBMITTED_AT:
				setSubmittedAt((Instant)newValue);
				return;
			case CoachingPackage.CALIBRATION_PART__EVALUATION:
				setEvaluation((Evaluation)newValue);
				return;
			case CoachingPackage.CALIBRATION_PART__MOMENTS:
				getMoments().clear();
				getMoments().addAll((Collection<? extends Moment>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case CoachingPackage.CALIBRATION_PART__REVIEWER_ID:
				setReviewerId(REVIEWER_ID_EDEFAULT);
				return;
			case CoachingPackage.CALIBRATION_PART__REVIEW_ID:
				setReviewId(REVIEW_ID_EDEFAULT);
				return;
			case CoachingPackage.CALIBRATION_PART__SUBMITTED_AT:
				setSubmittedAt(SUBMITTED_AT_EDEFAULT);
				return;
			case CoachingPackage.CALIBRATION_PART__EVALUATION:
				setEvaluation((Evaluation)null);
				return;
			case CoachingPackage.CALIBRATION_PART__MOMENTS:
				getMoments().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case CoachingPackage.CALIBRATION_PART__REVIEWER_ID:
				return REVIEWER_ID_EDEFAULT == null ? reviewerId != null : !REVIEWER_ID_EDEFAULT.equals(reviewerId);
			case CoachingPackage.CALIBRATION_PART__REVIEW_ID:
				return REVIEW_ID_EDEFAULT == null ? reviewId != null : !REVIEW_ID_EDEFAULT.equals(reviewId);
			case CoachingPackage.CALIBRATION_PART__SUBMITTED_AT:
				return SUBMITTED_AT_EDEFAULT == null ? submittedAt != null : !SUBMITTED_AT_EDEFAULT.equals(submittedAt);
			case CoachingPackage.CALIBRATION_PART__EVALUATION:
				return evaluation != null;
			case CoachingPackage.CALIBRATION_PART__MOMENTS:
				return moments != null && !moments.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (reviewerId: ");
		result.append(reviewerId);
		result.append(", reviewId: ");
		result.append(reviewId);
		result.append(", submittedAt: ");
		result.append(submittedAt);
		result.append(')');
		return result.toString();
	}

} //CalibrationPartImpl
