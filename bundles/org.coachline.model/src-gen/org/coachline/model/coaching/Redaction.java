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
 * A representation of the model object '<em><b>Redaction</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A span of a call whose sound is silent and whose words are masked for everyone, wherever they are read.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.coachline.model.coaching.Redaction#getId <em>Id</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Redaction#getStartMicros <em>Start Micros</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Redaction#getEndMicros <em>End Micros</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Redaction#getChannel <em>Channel</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Redaction#getReason <em>Reason</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Redaction#getSource <em>Source</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Redaction#isSoundOnly <em>Sound Only</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Redaction#getReviewerId <em>Reviewer Id</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Redaction#getCreatedAt <em>Created At</em>}</li>
 * </ul>
 *
 * @see org.coachline.model.coaching.CoachingPackage#getRedaction()
 * @model
 * @generated
 */
public interface Redaction extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * UUID.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.coachline.model.coaching.CoachingPackage#getRedaction_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Redaction#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Start Micros</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In the call.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start Micros</em>' attribute.
	 * @see #setStartMicros(long)
	 * @see org.coachline.model.coaching.CoachingPackage#getRedaction_StartMicros()
	 * @model
	 * @generated
	 */
	long getStartMicros();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Redaction#getStartMicros <em>Start Micros</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start Micros</em>' attribute.
	 * @see #getStartMicros()
	 * @generated
	 */
	void setStartMicros(long value);

	/**
	 * Returns the value of the '<em><b>End Micros</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In the call; after the start.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End Micros</em>' attribute.
	 * @see #setEndMicros(long)
	 * @see org.coachline.model.coaching.CoachingPackage#getRedaction_EndMicros()
	 * @model
	 * @generated
	 */
	long getEndMicros();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Redaction#getEndMicros <em>End Micros</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End Micros</em>' attribute.
	 * @see #getEndMicros()
	 * @generated
	 */
	void setEndMicros(long value);

	/**
	 * Returns the value of the '<em><b>Channel</b></em>' attribute.
	 * The literals are from the enumeration {@link org.coachline.model.coaching.ChannelRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whose voice it is; unknown means everybody's.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Channel</em>' attribute.
	 * @see org.coachline.model.coaching.ChannelRole
	 * @see #setChannel(ChannelRole)
	 * @see org.coachline.model.coaching.CoachingPackage#getRedaction_Channel()
	 * @model
	 * @generated
	 */
	ChannelRole getChannel();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Redaction#getChannel <em>Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Channel</em>' attribute.
	 * @see org.coachline.model.coaching.ChannelRole
	 * @see #getChannel()
	 * @generated
	 */
	void setChannel(ChannelRole value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why, in a few words that give nothing away; absent where nobody said.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.coachline.model.coaching.CoachingPackage#getRedaction_Reason()
	 * @model
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Redaction#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * The literals are from the enumeration {@link org.coachline.model.coaching.RedactionSource}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it was learned.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see org.coachline.model.coaching.RedactionSource
	 * @see #setSource(RedactionSource)
	 * @see org.coachline.model.coaching.CoachingPackage#getRedaction_Source()
	 * @model
	 * @generated
	 */
	RedactionSource getSource();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Redaction#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see org.coachline.model.coaching.RedactionSource
	 * @see #getSource()
	 * @generated
	 */
	void setSource(RedactionSource value);

	/**
	 * Returns the value of the '<em><b>Sound Only</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the transcript that the call has now came without these words already, so that nothing of it needs to be masked. Whoever gives the call another transcript says no here.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sound Only</em>' attribute.
	 * @see #setSoundOnly(boolean)
	 * @see org.coachline.model.coaching.CoachingPackage#getRedaction_SoundOnly()
	 * @model
	 * @generated
	 */
	boolean isSoundOnly();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Redaction#isSoundOnly <em>Sound Only</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sound Only</em>' attribute.
	 * @see #isSoundOnly()
	 * @generated
	 */
	void setSoundOnly(boolean value);

	/**
	 * Returns the value of the '<em><b>Reviewer Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the reviewer who marked it; absent for what nobody marked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reviewer Id</em>' attribute.
	 * @see #setReviewerId(String)
	 * @see org.coachline.model.coaching.CoachingPackage#getRedaction_ReviewerId()
	 * @model
	 * @generated
	 */
	String getReviewerId();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Redaction#getReviewerId <em>Reviewer Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reviewer Id</em>' attribute.
	 * @see #getReviewerId()
	 * @generated
	 */
	void setReviewerId(String value);

	/**
	 * Returns the value of the '<em><b>Created At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was marked or taken over.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Created At</em>' attribute.
	 * @see #setCreatedAt(Instant)
	 * @see org.coachline.model.coaching.CoachingPackage#getRedaction_CreatedAt()
	 * @model dataType="org.coachline.model.coaching.Instant"
	 * @generated
	 */
	Instant getCreatedAt();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Redaction#getCreatedAt <em>Created At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created At</em>' attribute.
	 * @see #getCreatedAt()
	 * @generated
	 */
	void setCreatedAt(Instant value);

} // Redaction
