/**
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model.coaching;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Review</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One reviewer's work on one call.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.coachline.model.coaching.Review#getCallId <em>Call Id</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Review#getReviewerId <em>Reviewer Id</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Review#getStatus <em>Status</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Review#getCreatedAt <em>Created At</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Review#getDeliveredAt <em>Delivered At</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Review#getAcknowledgedAt <em>Acknowledged At</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Review#getSummary <em>Summary</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Review#getMoments <em>Moments</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Review#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Review#getEvaluation <em>Evaluation</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Review#getHistory <em>History</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Review#getDeliveries <em>Deliveries</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Review#getReplies <em>Replies</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Review#getDisputes <em>Disputes</em>}</li>
 * </ul>
 *
 * @see org.coachline.model.coaching.CoachingPackage#getReview()
 * @model
 * @generated
 */
public interface Review extends Document {
	/**
	 * Returns the value of the '<em><b>Call Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Call Id</em>' attribute.
	 * @see #setCallId(String)
	 * @see org.coachline.model.coaching.CoachingPackage#getReview_CallId()
	 * @model
	 * @generated
	 */
	String getCallId();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Review#getCallId <em>Call Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Call Id</em>' attribute.
	 * @see #getCallId()
	 * @generated
	 */
	void setCallId(String value);

	/**
	 * Returns the value of the '<em><b>Reviewer Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reviewer Id</em>' attribute.
	 * @see #setReviewerId(String)
	 * @see org.coachline.model.coaching.CoachingPackage#getReview_ReviewerId()
	 * @model
	 * @generated
	 */
	String getReviewerId();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Review#getReviewerId <em>Reviewer Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reviewer Id</em>' attribute.
	 * @see #getReviewerId()
	 * @generated
	 */
	void setReviewerId(String value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.coachline.model.coaching.ReviewStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.coachline.model.coaching.ReviewStatus
	 * @see #setStatus(ReviewStatus)
	 * @see org.coachline.model.coaching.CoachingPackage#getReview_Status()
	 * @model
	 * @generated
	 */
	ReviewStatus getStatus();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Review#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.coachline.model.coaching.ReviewStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(ReviewStatus value);

	/**
	 * Returns the value of the '<em><b>Created At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Created At</em>' attribute.
	 * @see #setCreatedAt(Instant)
	 * @see org.coachline.model.coaching.CoachingPackage#getReview_CreatedAt()
	 * @model dataType="org.coachline.model.coaching.Instant"
	 * @generated
	 */
	Instant getCreatedAt();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Review#getCreatedAt <em>Created At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created At</em>' attribute.
	 * @see #getCreatedAt()
	 * @generated
	 */
	void setCreatedAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Delivered At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Delivered At</em>' attribute.
	 * @see #setDeliveredAt(Instant)
	 * @see org.coachline.model.coaching.CoachingPackage#getReview_DeliveredAt()
	 * @model dataType="org.coachline.model.coaching.Instant"
	 * @generated
	 */
	Instant getDeliveredAt();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Review#getDeliveredAt <em>Delivered At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Delivered At</em>' attribute.
	 * @see #getDeliveredAt()
	 * @generated
	 */
	void setDeliveredAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Acknowledged At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Acknowledged At</em>' attribute.
	 * @see #setAcknowledgedAt(Instant)
	 * @see org.coachline.model.coaching.CoachingPackage#getReview_AcknowledgedAt()
	 * @model dataType="org.coachline.model.coaching.Instant"
	 * @generated
	 */
	Instant getAcknowledgedAt();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Review#getAcknowledgedAt <em>Acknowledged At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Acknowledged At</em>' attribute.
	 * @see #getAcknowledgedAt()
	 * @generated
	 */
	void setAcknowledgedAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The reviewer's words for the agent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Summary</em>' attribute.
	 * @see #setSummary(String)
	 * @see org.coachline.model.coaching.CoachingPackage#getReview_Summary()
	 * @model
	 * @generated
	 */
	String getSummary();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Review#getSummary <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Summary</em>' attribute.
	 * @see #getSummary()
	 * @generated
	 */
	void setSummary(String value);

	/**
	 * Returns the value of the '<em><b>Moments</b></em>' containment reference list.
	 * The list contents are of type {@link org.coachline.model.coaching.Moment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Moments</em>' containment reference list.
	 * @see org.coachline.model.coaching.CoachingPackage#getReview_Moments()
	 * @model containment="true"
	 * @generated
	 */
	EList<Moment> getMoments();

	/**
	 * Returns the value of the '<em><b>Notes</b></em>' containment reference list.
	 * The list contents are of type {@link org.coachline.model.coaching.CoachingNote}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Notes</em>' containment reference list.
	 * @see org.coachline.model.coaching.CoachingPackage#getReview_Notes()
	 * @model containment="true"
	 * @generated
	 */
	EList<CoachingNote> getNotes();

	/**
	 * Returns the value of the '<em><b>Evaluation</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Evaluation</em>' containment reference.
	 * @see #setEvaluation(Evaluation)
	 * @see org.coachline.model.coaching.CoachingPackage#getReview_Evaluation()
	 * @model containment="true"
	 * @generated
	 */
	Evaluation getEvaluation();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Review#getEvaluation <em>Evaluation</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Evaluation</em>' containment reference.
	 * @see #getEvaluation()
	 * @generated
	 */
	void setEvaluation(Evaluation value);

	/**
	 * Returns the value of the '<em><b>History</b></em>' containment reference list.
	 * The list contents are of type {@link org.coachline.model.coaching.StateChange}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Each state it came into, with who and when; the latest last. Empty for reviews that never left the draft, and for those of before it was kept.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>History</em>' containment reference list.
	 * @see org.coachline.model.coaching.CoachingPackage#getReview_History()
	 * @model containment="true"
	 * @generated
	 */
	EList<StateChange> getHistory();

	/**
	 * Returns the value of the '<em><b>Deliveries</b></em>' containment reference list.
	 * The list contents are of type {@link org.coachline.model.coaching.Delivery}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What went out to the agent, the latest last.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Deliveries</em>' containment reference list.
	 * @see org.coachline.model.coaching.CoachingPackage#getReview_Deliveries()
	 * @model containment="true"
	 * @generated
	 */
	EList<Delivery> getDeliveries();

	/**
	 * Returns the value of the '<em><b>Replies</b></em>' containment reference list.
	 * The list contents are of type {@link org.coachline.model.coaching.Reply}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What came back from the agent, the latest last.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Replies</em>' containment reference list.
	 * @see org.coachline.model.coaching.CoachingPackage#getReview_Replies()
	 * @model containment="true"
	 * @generated
	 */
	EList<Reply> getReplies();

	/**
	 * Returns the value of the '<em><b>Disputes</b></em>' containment reference list.
	 * The list contents are of type {@link org.coachline.model.coaching.Dispute}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The lines that the agent disputed, in the order in which they came.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Disputes</em>' containment reference list.
	 * @see org.coachline.model.coaching.CoachingPackage#getReview_Disputes()
	 * @model containment="true"
	 * @generated
	 */
	EList<Dispute> getDisputes();

} // Review
