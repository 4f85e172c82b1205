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
 * A representation of the model object '<em><b>Reply</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What an agent answered to a delivery. Checked when it came in: it was made with the delivered file, which says who holds that file and no more.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.coachline.model.coaching.Reply#getId <em>Id</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Reply#getDeliveryId <em>Delivery Id</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Reply#getWrittenAt <em>Written At</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Reply#getReceivedAt <em>Received At</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Reply#getReceivedBy <em>Received By</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Reply#isAcknowledged <em>Acknowledged</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Reply#getComment <em>Comment</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Reply#getSelfMarks <em>Self Marks</em>}</li>
 * </ul>
 *
 * @see org.coachline.model.coaching.CoachingPackage#getReply()
 * @model
 * @generated
 */
public interface Reply extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * UUID that the delivered file gave it; the same one is never taken twice.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.coachline.model.coaching.CoachingPackage#getReply_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Reply#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Delivery Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Delivery Id</em>' attribute.
	 * @see #setDeliveryId(String)
	 * @see org.coachline.model.coaching.CoachingPackage#getReply_DeliveryId()
	 * @model
	 * @generated
	 */
	String getDeliveryId();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Reply#getDeliveryId <em>Delivery Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Delivery Id</em>' attribute.
	 * @see #getDeliveryId()
	 * @generated
	 */
	void setDeliveryId(String value);

	/**
	 * Returns the value of the '<em><b>Written At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * By the clock of the agent’s computer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Written At</em>' attribute.
	 * @see #setWrittenAt(Instant)
	 * @see org.coachline.model.coaching.CoachingPackage#getReply_WrittenAt()
	 * @model dataType="org.coachline.model.coaching.Instant"
	 * @generated
	 */
	Instant getWrittenAt();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Reply#getWrittenAt <em>Written At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Written At</em>' attribute.
	 * @see #getWrittenAt()
	 * @generated
	 */
	void setWrittenAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Received At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it came into the library.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Received At</em>' attribute.
	 * @see #setReceivedAt(Instant)
	 * @see org.coachline.model.coaching.CoachingPackage#getReply_ReceivedAt()
	 * @model dataType="org.coachline.model.coaching.Instant"
	 * @generated
	 */
	Instant getReceivedAt();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Reply#getReceivedAt <em>Received At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Received At</em>' attribute.
	 * @see #getReceivedAt()
	 * @generated
	 */
	void setReceivedAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Received By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of who took it in, or of the source that did.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Received By</em>' attribute.
	 * @see #setReceivedBy(String)
	 * @see org.coachline.model.coaching.CoachingPackage#getReply_ReceivedBy()
	 * @model
	 * @generated
	 */
	String getReceivedBy();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Reply#getReceivedBy <em>Received By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Received By</em>' attribute.
	 * @see #getReceivedBy()
	 * @generated
	 */
	void setReceivedBy(String value);

	/**
	 * Returns the value of the '<em><b>Acknowledged</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the agent says that they have read it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Acknowledged</em>' attribute.
	 * @see #setAcknowledged(boolean)
	 * @see org.coachline.model.coaching.CoachingPackage#getReply_Acknowledged()
	 * @model
	 * @generated
	 */
	boolean isAcknowledged();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Reply#isAcknowledged <em>Acknowledged</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Acknowledged</em>' attribute.
	 * @see #isAcknowledged()
	 * @generated
	 */
	void setAcknowledged(boolean value);

	/**
	 * Returns the value of the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Comment</em>' attribute.
	 * @see #setComment(String)
	 * @see org.coachline.model.coaching.CoachingPackage#getReply_Comment()
	 * @model
	 * @generated
	 */
	String getComment();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Reply#getComment <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Comment</em>' attribute.
	 * @see #getComment()
	 * @generated
	 */
	void setComment(String value);

	/**
	 * Returns the value of the '<em><b>Self Marks</b></em>' containment reference list.
	 * The list contents are of type {@link org.coachline.model.coaching.SelfMark}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The agent’s own verdicts, given before they saw the reviewer’s.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Self Marks</em>' containment reference list.
	 * @see org.coachline.model.coaching.CoachingPackage#getReply_SelfMarks()
	 * @model containment="true"
	 * @generated
	 */
	EList<SelfMark> getSelfMarks();

} // Reply
