/**
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model.coaching;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Dispute</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A line that an agent sees otherwise.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.coachline.model.coaching.Dispute#getId <em>Id</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Dispute#getDeliveryId <em>Delivery Id</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Dispute#getReplyId <em>Reply Id</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Dispute#getLine <em>Line</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Dispute#getReason <em>Reason</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Dispute#getVerdict <em>Verdict</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Dispute#getOptionId <em>Option Id</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Dispute#isNotApplicable <em>Not Applicable</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Dispute#getAnswer <em>Answer</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Dispute#isLate <em>Late</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Dispute#getRuling <em>Ruling</em>}</li>
 * </ul>
 *
 * @see org.coachline.model.coaching.CoachingPackage#getDispute()
 * @model
 * @generated
 */
public interface Dispute extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * UUID.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.coachline.model.coaching.CoachingPackage#getDispute_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Dispute#getId <em>Id</em>}' attribute.
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
	 * @see org.coachline.model.coaching.CoachingPackage#getDispute_DeliveryId()
	 * @model
	 * @generated
	 */
	String getDeliveryId();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Dispute#getDeliveryId <em>Delivery Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Delivery Id</em>' attribute.
	 * @see #getDeliveryId()
	 * @generated
	 */
	void setDeliveryId(String value);

	/**
	 * Returns the value of the '<em><b>Reply Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reply Id</em>' attribute.
	 * @see #setReplyId(String)
	 * @see org.coachline.model.coaching.CoachingPackage#getDispute_ReplyId()
	 * @model
	 * @generated
	 */
	String getReplyId();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Dispute#getReplyId <em>Reply Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reply Id</em>' attribute.
	 * @see #getReplyId()
	 * @generated
	 */
	void setReplyId(String value);

	/**
	 * Returns the value of the '<em><b>Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of the delivery.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Line</em>' attribute.
	 * @see #setLine(String)
	 * @see org.coachline.model.coaching.CoachingPackage#getDispute_Line()
	 * @model
	 * @generated
	 */
	String getLine();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Dispute#getLine <em>Line</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Line</em>' attribute.
	 * @see #getLine()
	 * @generated
	 */
	void setLine(String value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The agent’s.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.coachline.model.coaching.CoachingPackage#getDispute_Reason()
	 * @model
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Dispute#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Verdict</b></em>' attribute.
	 * The literals are from the enumeration {@link org.coachline.model.coaching.Verdict}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Proposed; none for a question.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Verdict</em>' attribute.
	 * @see org.coachline.model.coaching.Verdict
	 * @see #setVerdict(Verdict)
	 * @see org.coachline.model.coaching.CoachingPackage#getDispute_Verdict()
	 * @model
	 * @generated
	 */
	Verdict getVerdict();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Dispute#getVerdict <em>Verdict</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Verdict</em>' attribute.
	 * @see org.coachline.model.coaching.Verdict
	 * @see #getVerdict()
	 * @generated
	 */
	void setVerdict(Verdict value);

	/**
	 * Returns the value of the '<em><b>Option Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Proposed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Option Id</em>' attribute.
	 * @see #setOptionId(String)
	 * @see org.coachline.model.coaching.CoachingPackage#getDispute_OptionId()
	 * @model
	 * @generated
	 */
	String getOptionId();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Dispute#getOptionId <em>Option Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Option Id</em>' attribute.
	 * @see #getOptionId()
	 * @generated
	 */
	void setOptionId(String value);

	/**
	 * Returns the value of the '<em><b>Not Applicable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Proposed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Not Applicable</em>' attribute.
	 * @see #setNotApplicable(boolean)
	 * @see org.coachline.model.coaching.CoachingPackage#getDispute_NotApplicable()
	 * @model
	 * @generated
	 */
	boolean isNotApplicable();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Dispute#isNotApplicable <em>Not Applicable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Not Applicable</em>' attribute.
	 * @see #isNotApplicable()
	 * @generated
	 */
	void setNotApplicable(boolean value);

	/**
	 * Returns the value of the '<em><b>Answer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The proposed answer as people read it; absent for a moment.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Answer</em>' attribute.
	 * @see #setAnswer(String)
	 * @see org.coachline.model.coaching.CoachingPackage#getDispute_Answer()
	 * @model
	 * @generated
	 */
	String getAnswer();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Dispute#getAnswer <em>Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Answer</em>' attribute.
	 * @see #getAnswer()
	 * @generated
	 */
	void setAnswer(String value);

	/**
	 * Returns the value of the '<em><b>Late</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it came after the deadline of its delivery.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Late</em>' attribute.
	 * @see #setLate(boolean)
	 * @see org.coachline.model.coaching.CoachingPackage#getDispute_Late()
	 * @model
	 * @generated
	 */
	boolean isLate();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Dispute#isLate <em>Late</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Late</em>' attribute.
	 * @see #isLate()
	 * @generated
	 */
	void setLate(boolean value);

	/**
	 * Returns the value of the '<em><b>Ruling</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Absent while it is open.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ruling</em>' containment reference.
	 * @see #setRuling(Ruling)
	 * @see org.coachline.model.coaching.CoachingPackage#getDispute_Ruling()
	 * @model containment="true"
	 * @generated
	 */
	Ruling getRuling();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Dispute#getRuling <em>Ruling</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ruling</em>' containment reference.
	 * @see #getRuling()
	 * @generated
	 */
	void setRuling(Ruling value);

} // Dispute
