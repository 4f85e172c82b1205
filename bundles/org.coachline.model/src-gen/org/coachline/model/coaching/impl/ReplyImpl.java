/**
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model.coaching.impl;

import java.time.Instant;

import java.util.Collection;

import org.coachline.model.coaching.CoachingPackage;
import org.coachline.model.coaching.Reply;
import org.coachline.model.coaching.SelfMark;

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
 * An implementation of the model object '<em><b>Reply</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.coachline.model.coaching.impl.ReplyImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.ReplyImpl#getDeliveryId <em>Delivery Id</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.ReplyImpl#getWrittenAt <em>Written At</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.ReplyImpl#getReceivedAt <em>Received At</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.ReplyImpl#getReceivedBy <em>Received By</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.ReplyImpl#isAcknowledged <em>Acknowledged</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.ReplyImpl#getComment <em>Comment</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.ReplyImpl#getSelfMarks <em>Self Marks</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ReplyImpl extends MinimalEObjectImpl.Container implements Reply {
	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final String ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected String id = ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getDeliveryId() <em>Delivery Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeliveryId()
	 * @generated
	 * @ordered
	 */
	protected static final String DELIVERY_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDeliveryId() <em>Delivery Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeliveryId()
	 * @generated
	 * @ordered
	 */
	protected String deliveryId = DELIVERY_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getWrittenAt() <em>Written At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWrittenAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant WRITTEN_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWrittenAt() <em>Written At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWrittenAt()
	 * @generated
	 * @ordered
	 */
	protected Instant writtenAt = WRITTEN_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getReceivedAt() <em>Received At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReceivedAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant RECEIVED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReceivedAt() <em>Received At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReceivedAt()
	 * @generated
	 * @ordered
	 */
	protected Instant receivedAt = RECEIVED_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getReceivedBy() <em>Received By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReceivedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String RECEIVED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReceivedBy() <em>Received By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReceivedBy()
	 * @generated
	 * @ordered
	 */
	protected String receivedBy = RECEIVED_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #isAcknowledged() <em>Acknowledged</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAcknowledged()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ACKNOWLEDGED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isAcknowledged() <em>Acknowledged</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAcknowledged()
	 * @generated
	 * @ordered
	 */
	protected boolean acknowledged = ACKNOWLEDGED_EDEFAULT;

	/**
	 * The default value of the '{@link #getComment() <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComment()
	 * @generated
	 * @ordered
	 */
	protected static final String COMMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getComment() <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComment()
	 * @generated
	 * @ordered
	 */
	protected String comment = COMMENT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSelfMarks() <em>Self Marks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSelfMarks()
	 * @generated
	 * @ordered
	 */
	protected EList<SelfMark> selfMarks;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ReplyImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CoachingPackage.Literals.REPLY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getId() {
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(String newId) {
		String oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.REPLY__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDeliveryId() {
		return deliveryId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDeliveryId(String newDeliveryId) {
		String oldDeliveryId = deliveryId;
		deliveryId = newDeliveryId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.REPLY__DELIVERY_ID, oldDeliveryId, deliveryId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getWrittenAt() {
		return writtenAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWrittenAt(Instant newWrittenAt) {
		Instant oldWrittenAt = writtenAt;
		writtenAt = newWrittenAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.REPLY__WRITTEN_AT, oldWrittenAt, writtenAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getReceivedAt() {
		return receivedAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReceivedAt(Instant newReceivedAt) {
		Instant oldReceivedAt = receivedAt;
		receivedAt = newReceivedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.REPLY__RECEIVED_AT, oldReceivedAt, receivedAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReceivedBy() {
		return receivedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReceivedBy(String newReceivedBy) {
		String oldReceivedBy = receivedBy;
		receivedBy = newReceivedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.REPLY__RECEIVED_BY, oldReceivedBy, receivedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isAcknowledged() {
		return acknowledged;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAcknowledged(boolean newAcknowledged) {
		boolean oldAcknowledged = acknowledged;
		acknowledged = newAcknowledged;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.REPLY__ACKNOWLEDGED, oldAcknowledged, acknowledged));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getComment() {
		return comment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setComment(String newComment) {
		String oldComment = comment;
		comment = newComment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.REPLY__COMMENT, oldComment, comment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SelfMark> getSelfMarks() {
		if (selfMarks == null) {
			selfMarks = new EObjectContainmentEList<SelfMark>(SelfMark.class, this, CoachingPackage.REPLY__SELF_MARKS);
		}
		return selfMarks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CoachingPackage.REPLY__SELF_MARKS:
				return ((InternalEList<?>)getSelfMarks()).basicRemove(otherEnd, msgs);
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
			case CoachingPackage.REPLY__ID:
				return getId();
			case CoachingPackage.REPLY__DELIVERY_ID:
				return getDeliveryId();
			case CoachingPackage.REPLY__WRITTEN_AT:
				return getWrittenAt();
			case CoachingPackage.REPLY__RECEIVED_AT:
				return getReceivedAt();
			case CoachingPackage.REPLY__RECEIVED_BY:
				return getReceivedBy();
			case CoachingPackage.REPLY__ACKNOWLEDGED:
				return isAcknowledged();
			case CoachingPackage.REPLY__COMMENT:
				return getComment();
			case CoachingPackage.REPLY__SELF_MARKS:
				return getSelfMarks();
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
			case CoachingPackage.REPLY__ID:
				setId((String)newValue);
				return;
			case CoachingPackage.REPLY__DELIVERY_ID:
				setDeliveryId((String)newValue);
				return;
			case CoachingPackage.REPLY__WRITTEN_AT:
				setWrittenAt((Instant)newValue);
				return;
			case CoachingPackage.REPLY__RECEIVED_AT:
				setReceivedAt((Instant)newValue);
				return;
			case CoachingPackage.REPLY__RECEIVED_BY:
				setReceivedBy((String)newValue);
				return;
			case CoachingPackage.REPLY__ACKNOWLEDGED:
				setAcknowledged((Boolean)newValue);
				return;
			case CoachingPackage.REPLY__COMMENT:
				setComment((String)newValue);
				return;
			case CoachingPackage.REPLY__SELF_MARKS:
				getSelfMarks().clear();
				getSelfMarks().addAll((Collection<? extends SelfMark>)newValue);
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
			case CoachingPackage.REPLY__ID:
				setId(ID_EDEFAULT);
				return;
			case CoachingPackage.REPLY__DELIVERY_ID:
				setDeliveryId(DELIVERY_ID_EDEFAULT);
				return;
			case CoachingPackage.REPLY__WRITTEN_AT:
				setWrittenAt(WRITTEN_AT_EDEFAULT);
				return;
			case CoachingPackage.REPLY__RECEIVED_AT:
				setReceivedAt(RECEIVED_AT_EDEFAULT);
				return;
			case CoachingPackage.REPLY__RECEIVED_BY:
				setReceivedBy(RECEIVED_BY_EDEFAULT);
				return;
			case CoachingPackage.REPLY__ACKNOWLEDGED:
				setAcknowledged(ACKNOWLEDGED_EDEFAULT);
				return;
			case CoachingPackage.REPLY__COMMENT:
				setComment(COMMENT_EDEFAULT);
				return;
			case CoachingPackage.REPLY__SELF_MARKS:
				getSelfMarks().clear();
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
			case CoachingPackage.REPLY__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case CoachingPackage.REPLY__DELIVERY_ID:
				return DELIVERY_ID_EDEFAULT == null ? deliveryId != null : !DELIVERY_ID_EDEFAULT.equals(deliveryId);
			case CoachingPackage.REPLY__WRITTEN_AT:
				return WRITTEN_AT_EDEFAULT == null ? writtenAt != null : !WRITTEN_AT_EDEFAULT.equals(writtenAt);
			case CoachingPackage.REPLY__RECEIVED_AT:
				return RECEIVED_AT_EDEFAULT == null ? receivedAt != null : !RECEIVED_AT_EDEFAULT.equals(receivedAt);
			case CoachingPackage.REPLY__RECEIVED_BY:
				return RECEIVED_BY_EDEFAULT == null ? receivedBy != null : !RECEIVED_BY_EDEFAULT.equals(receivedBy);
			case CoachingPackage.REPLY__ACKNOWLEDGED:
				return acknowledged != ACKNOWLEDGED_EDEFAULT;
			case CoachingPackage.REPLY__COMMENT:
				return COMMENT_EDEFAULT == null ? comment != null : !COMMENT_EDEFAULT.equals(comment);
			case CoachingPackage.REPLY__SELF_MARKS:
				return selfMarks != null && !selfMarks.isEmpty();
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
		result.append(" (id: ");
		result.append(id);
		result.append(", deliveryId: ");
		result.append(deliveryId);
		result.append(", writtenAt: ");
		result.append(writtenAt);
		result.append(", receivedAt: ");
		result.append(receivedAt);
		result.append(", receivedBy: ");
		result.append(receivedBy);
		result.append(", acknowledged: ");
		result.append(acknowledged);
		result.append(", comment: ");
		result.append(comment);
		result.append(')');
		return result.toString();
	}

} //ReplyImpl
