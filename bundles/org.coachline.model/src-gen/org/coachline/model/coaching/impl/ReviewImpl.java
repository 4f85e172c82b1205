/**
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model.coaching.impl;

import java.time.Instant;

import java.util.Collection;

import org.coachline.model.coaching.CoachingNote;
import org.coachline.model.coaching.CoachingPackage;
import org.coachline.model.coaching.Delivery;
import org.coachline.model.coaching.Dispute;
import org.coachline.model.coaching.Evaluation;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Reply;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.ReviewStatus;
import org.coachline.model.coaching.StateChange;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Review</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.coachline.model.coaching.impl.ReviewImpl#getCallId <em>Call Id</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.ReviewImpl#getReviewerId <em>Reviewer Id</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.ReviewImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.ReviewImpl#getCreatedAt <em>Created At</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.ReviewImpl#getDeliveredAt <em>Delivered At</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.ReviewImpl#getAcknowledgedAt <em>Acknowledged At</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.ReviewImpl#getSummary <em>Summary</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.ReviewImpl#getMoments <em>Moments</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.ReviewImpl#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.ReviewImpl#getEvaluation <em>Evaluation</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.ReviewImpl#getHistory <em>History</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.ReviewImpl#getDeliveries <em>Deliveries</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.ReviewImpl#getReplies <em>Replies</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.ReviewImpl#getDisputes <em>Disputes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ReviewImpl extends DocumentImpl implements Review {
	/**
	 * The default value of the '{@link #getCallId() <em>Call Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCallId()
	 * @generated
	 * @ordered
	 */
	protected static final String CALL_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCallId() <em>Call Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCallId()
	 * @generated
	 * @ordered
	 */
	protected String callId = CALL_ID_EDEFAULT;

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
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final ReviewStatus STATUS_EDEFAULT = ReviewStatus.DRAFT;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected ReviewStatus status = STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getCreatedAt() <em>Created At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreatedAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant CREATED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCreatedAt() <em>Created At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreatedAt()
	 * @generated
	 * @ordered
	 */
	protected Instant createdAt = CREATED_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getDeliveredAt() <em>Delivered At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeliveredAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant DELIVERED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDeliveredAt() <em>Delivered At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeliveredAt()
	 * @generated
	 * @ordered
	 */
	protected Instant deliveredAt = DELIVERED_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getAcknowledgedAt() <em>Acknowledged At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAcknowledgedAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant ACKNOWLEDGED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAcknowledgedAt() <em>Acknowledged At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAcknowledgedAt()
	 * @generated
	 * @ordered
	 */
	protected Instant acknowledgedAt = ACKNOWLEDGED_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getSummary() <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSummary()
	 * @generated
	 * @ordered
	 */
	protected static final String SUMMARY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSummary() <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSummary()
	 * @generated
	 * @ordered
	 */
	protected String summary = SUMMARY_EDEFAULT;

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
	 * The cached value of the '{@link #getNotes() <em>Notes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotes()
	 * @generated
	 * @ordered
	 */
	protected EList<CoachingNote> notes;

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
	 * The cached value of the '{@link #getHistory() <em>History</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHistory()
	 * @generated
	 * @ordered
	 */
	protected EList<StateChange> history;

	/**
	 * The cached value of the '{@link #getDeliveries() <em>Deliveries</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeliveries()
	 * @generated
	 * @ordered
	 */
	protected EList<Delivery> deliveries;

	/**
	 * The cached value of the '{@link #getReplies() <em>Replies</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReplies()
	 * @generated
	 * @ordered
	 */
	protected EList<Reply> replies;

	/**
	 * The cached value of the '{@link #getDisputes() <em>Disputes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisputes()
	 * @generated
	 * @ordered
	 */
	protected EList<Dispute> disputes;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ReviewImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CoachingPackage.Literals.REVIEW;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCallId() {
		return callId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCallId(String newCallId) {
		String oldCallId = callId;
		callId = newCallId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.REVIEW__CALL_ID, oldCallId, callId));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.REVIEW__REVIEWER_ID, oldReviewerId, reviewerId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReviewStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(ReviewStatus newStatus) {
		ReviewStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.REVIEW__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getCreatedAt() {
		return createdAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCreatedAt(Instant newCreatedAt) {
		Instant oldCreatedAt = createdAt;
		createdAt = newCreatedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.REVIEW__CREATED_AT, oldCreatedAt, createdAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getDeliveredAt() {
		return deliveredAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDeliveredAt(Instant newDeliveredAt) {
		Instant oldDeliveredAt = deliveredAt;
		deliveredAt = newDeliveredAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.REVIEW__DELIVERED_AT, oldDeliveredAt, deliveredAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getAcknowledgedAt() {
		return acknowledgedAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAcknowledgedAt(Instant newAcknowledgedAt) {
		Instant oldAcknowledgedAt = acknowledgedAt;
		acknowledgedAt = newAcknowledgedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.REVIEW__ACKNOWLEDGED_AT, oldAcknowledgedAt, acknowledgedAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSummary() {
		return summary;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSummary(String newSummary) {
		String oldSummary = summary;
		summary = newSummary;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.REVIEW__SUMMARY, oldSummary, summary));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Moment> getMoments() {
		if (moments == null) {
			moments = new EObjectContainmentEList<Moment>(Moment.class, this, CoachingPackage.REVIEW__MOMENTS);
		}
		return moments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CoachingNote> getNotes() {
		if (notes == null) {
			notes = new EObjectContainmentEList<CoachingNote>(CoachingNote.class, this, CoachingPackage.REVIEW__NOTES);
		}
		return notes;
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CoachingPackage.REVIEW__EVALUATION, oldEvaluation, newEvaluation);
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
				msgs = ((InternalEObject)evaluation).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - CoachingPackage.REVIEW__EVALUATION, null, msgs);
			if (newEvaluation != null)
				msgs = ((InternalEObject)newEvaluation).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - CoachingPackage.REVIEW__EVALUATION, null, msgs);
			msgs = basicSetEvaluation(newEvaluation, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.REVIEW__EVALUATION, newEvaluation, newEvaluation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<StateChange> getHistory() {
		if (history == null) {
			history = new EObjectContainmentEList<StateChange>(StateChange.class, this, CoachingPackage.REVIEW__HISTORY);
		}
		return history;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Delivery> getDeliveries() {
		if (deliveries == null) {
			deliveries = new EObjectContainmentEList<Delivery>(Delivery.class, this, CoachingPackage.REVIEW__DELIVERIES);
		}
		return deliveries;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Reply> getReplies() {
		if (replies == null) {
			replies = new EObjectContainmentEList<Reply>(Reply.class, this, CoachingPackage.REVIEW__REPLIES);
		}
		return replies;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Dispute> getDisputes() {
		if (disputes == null) {
			disputes = new EObjectContainmentEList<Dispute>(Dispute.class, this, CoachingPackage.REVIEW__DISPUTES);
		}
		return disputes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CoachingPackage.REVIEW__MOMENTS:
				return ((InternalEList<?>)getMoments()).basicRemove(otherEnd, msgs);
			case CoachingPackage.REVIEW__NOTES:
				return ((InternalEList<?>)getNotes()).basicRemove(otherEnd, msgs);
			case CoachingPackage.REVIEW__EVALUATION:
				return basicSetEvaluation(null, msgs);
			case CoachingPackage.REVIEW__HISTORY:
				return ((InternalEList<?>)getHistory()).basicRemove(otherEnd, msgs);
			case CoachingPackage.REVIEW__DELIVERIES:
				return ((InternalEList<?>)getDeliveries()).basicRemove(otherEnd, msgs);
			case CoachingPackage.REVIEW__REPLIES:
				return ((InternalEList<?>)getReplies()).basicRemove(otherEnd, msgs);
			case CoachingPackage.REVIEW__DISPUTES:
				return ((InternalEList<?>)getDisputes()).basicRemove(otherEnd, msgs);
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
			case CoachingPackage.REVIEW__CALL_ID:
				return getCallId();
			case CoachingPackage.REVIEW__REVIEWER_ID:
				return getReviewerId();
			case CoachingPackage.REVIEW__STATUS:
				return getStatus();
			case CoachingPackage.REVIEW__CREATED_AT:
				return getCreatedAt();
			case CoachingPackage.REVIEW__DELIVERED_AT:
				return getDeliveredAt();
			case CoachingPackage.REVIEW__ACKNOWLEDGED_AT:
				return getAcknowledgedAt();
			case CoachingPackage.REVIEW__SUMMARY:
				return getSummary();
			case CoachingPackage.REVIEW__MOMENTS:
				return getMoments();
			case CoachingPackage.REVIEW__NOTES:
				return getNotes();
			case CoachingPackage.REVIEW__EVALUATION:
				return getEvaluation();
			case CoachingPackage.REVIEW__HISTORY:
				return getHistory();
			case CoachingPackage.REVIEW__DELIVERIES:
				return getDeliveries();
			case CoachingPackage.REVIEW__REPLIES:
				return getReplies();
			case CoachingPackage.REVIEW__DISPUTES:
				return getDisputes();
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
			case CoachingPackage.REVIEW__CALL_ID:
				setCallId((String)newValue);
				return;
			case CoachingPackage.REVIEW__REVIEWER_ID:
				setReviewerId((String)newValue);
				return;
			case CoachingPackage.REVIEW__STATUS:
				setStatus((ReviewStatus)newValue);
				return;
			case CoachingPackage.REVIEW__CREATED_AT:
				setCreatedAt((Instant)newValue);
				return;
			case CoachingPackage.REVIEW__DELIVERED_AT:
				setDeliveredAt((Instant)newValue);
				return;
			case CoachingPackage.REVIEW__ACKNOWLEDGED_AT:
				setAcknowledgedAt((Instant)newValue);
				return;
			case CoachingPackage.REVIEW__SUMMARY:
				setSummary((String)newValue);
				return;
			case CoachingPackage.REVIEW__MOMENTS:
				getMoments().clear();
				getMoments().addAll((Collection<? extends Moment>)newValue);
				return;
			case CoachingPackage.REVIEW__NOTES:
				getNotes().clear();
				getNotes().addAll((Collection<? extends CoachingNote>)newValue);
				return;
			case CoachingPackage.REVIEW__EVALUATION:
				setEvaluation((Evaluation)newValue);
				return;
			case CoachingPackage.REVIEW__HISTORY:
				getHistory().clear();
				getHistory().addAll((Collection<? extends StateChange>)newValue);
				return;
			case CoachingPackage.REVIEW__DELIVERIES:
				getDeliveries().clear();
				getDeliveries().addAll((Collection<? extends Delivery>)newValue);
				return;
			case CoachingPackage.REVIEW__REPLIES:
				getReplies().clear();
				getReplies().addAll((Collection<? extends Reply>)newValue);
				return;
			case CoachingPackage.REVIEW__DISPUTES:
				getDisputes().clear();
				getDisputes().addAll((Collection<? extends Dispute>)newValue);
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
			case CoachingPackage.REVIEW__CALL_ID:
				setCallId(CALL_ID_EDEFAULT);
				return;
			case CoachingPackage.REVIEW__REVIEWER_ID:
				setReviewerId(REVIEWER_ID_EDEFAULT);
				return;
			case CoachingPackage.REVIEW__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case CoachingPackage.REVIEW__CREATED_AT:
				setCreatedAt(CREATED_AT_EDEFAULT);
				return;
			case CoachingPackage.REVIEW__DELIVERED_AT:
				setDeliveredAt(DELIVERED_AT_EDEFAULT);
				return;
			case CoachingPackage.REVIEW__ACKNOWLEDGED_AT:
				setAcknowledgedAt(ACKNOWLEDGED_AT_EDEFAULT);
				return;
			case CoachingPackage.REVIEW__SUMMARY:
				setSummary(SUMMARY_EDEFAULT);
				return;
			case CoachingPackage.REVIEW__MOMENTS:
				getMoments().clear();
				return;
			case CoachingPackage.REVIEW__NOTES:
				getNotes().clear();
				return;
			case CoachingPackage.REVIEW__EVALUATION:
				setEvaluation((Evaluation)null);
				return;
			case CoachingPackage.REVIEW__HISTORY:
				getHistory().clear();
				return;
			case CoachingPackage.REVIEW__DELIVERIES:
				getDeliveries().clear();
				return;
			case CoachingPackage.REVIEW__REPLIES:
				getReplies().clear();
				return;
			case CoachingPackage.REVIEW__DISPUTES:
				getDisputes().clear();
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
			case CoachingPackage.REVIEW__CALL_ID:
				return CALL_ID_EDEFAULT == null ? callId != null : !CALL_ID_EDEFAULT.equals(callId);
			case CoachingPackage.REVIEW__REVIEWER_ID:
				return REVIEWER_ID_EDEFAULT == null ? reviewerId != null : !REVIEWER_ID_EDEFAULT.equals(reviewerId);
			case CoachingPackage.REVIEW__STATUS:
				return status != STATUS_EDEFAULT;
			case CoachingPackage.REVIEW__CREATED_AT:
				return CREATED_AT_EDEFAULT == null ? createdAt != null : !CREATED_AT_EDEFAULT.equals(createdAt);
			case CoachingPackage.REVIEW__DELIVERED_AT:
				return DELIVERED_AT_EDEFAULT == null ? deliveredAt != null : !DELIVERED_AT_EDEFAULT.equals(deliveredAt);
			case CoachingPackage.REVIEW__ACKNOWLEDGED_AT:
				return ACKNOWLEDGED_AT_EDEFAULT == null ? acknowledgedAt != null : !ACKNOWLEDGED_AT_EDEFAULT.equals(acknowledgedAt);
			case CoachingPackage.REVIEW__SUMMARY:
				return SUMMARY_EDEFAULT == null ? summary != null : !SUMMARY_EDEFAULT.equals(summary);
			case CoachingPackage.REVIEW__MOMENTS:
				return moments != null && !moments.isEmpty();
			case CoachingPackage.REVIEW__NOTES:
				return notes != null && !notes.isEmpty();
			case CoachingPackage.REVIEW__EVALUATION:
				return evaluation != null;
			case CoachingPackage.REVIEW__HISTORY:
				return history != null && !history.isEmpty();
			case CoachingPackage.REVIEW__DELIVERIES:
				return deliveries != null && !deliveries.isEmpty();
			case CoachingPackage.REVIEW__REPLIES:
				return replies != null && !replies.isEmpty();
			case CoachingPackage.REVIEW__DISPUTES:
				return disputes != null && !disputes.isEmpty();
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
		result.append(" (callId: ");
		result.append(callId);
		result.append(", reviewerId: ");
		result.append(reviewerId);
		result.append(", status: ");
		result.append(status);
		result.append(", createdAt: ");
		result.append(createdAt);
		result.append(", deliveredAt: ");
		result.append(deliveredAt);
		result.append(", acknowledgedAt: ");
		result.append(acknowledgedAt);
		result.append(", summary: ");
		result.append(summary);
		result.append(')');
		return result.toString();
	}

} //ReviewImpl
