/**
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model.coaching;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a team does with its calls: documents of the library and their parts. Positions in recordings and calls are microseconds, instants are UTC.
 * <!-- end-model-doc -->
 * @see org.coachline.model.coaching.CoachingFactory
 * @model kind="package"
 * @generated
 */
public interface CoachingPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "coaching";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "https://coachline.org/ns/coaching/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "coaching";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	CoachingPackage eINSTANCE = org.coachline.model.coaching.impl.CoachingPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.coachline.model.coaching.impl.DocumentImpl <em>Document</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.coachline.model.coaching.impl.DocumentImpl
	 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getDocument()
	 * @generated
	 */
	int DOCUMENT = 0;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__FORMAT_VERSION = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__ID = 1;

	/**
	 * The number of structural features of the '<em>Document</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Document</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.coachline.model.coaching.impl.TeamImpl <em>Team</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.coachline.model.coaching.impl.TeamImpl
	 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getTeam()
	 * @generated
	 */
	int TEAM = 1;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEAM__FORMAT_VERSION = DOCUMENT__FORMAT_VERSION;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEAM__ID = DOCUMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEAM__NAME = DOCUMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Team</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEAM_FEATURE_COUNT = DOCUMENT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Team</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEAM_OPERATION_COUNT = DOCUMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.coachline.model.coaching.impl.PersonImpl <em>Person</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.coachline.model.coaching.impl.PersonImpl
	 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getPerson()
	 * @generated
	 */
	int PERSON = 2;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__FORMAT_VERSION = DOCUMENT__FORMAT_VERSION;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__ID = DOCUMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__NAME = DOCUMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>External Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__EXTERNAL_ID = DOCUMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Person</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON_FEATURE_COUNT = DOCUMENT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Person</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON_OPERATION_COUNT = DOCUMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.coachline.model.coaching.impl.AgentImpl <em>Agent</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.coachline.model.coaching.impl.AgentImpl
	 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getAgent()
	 * @generated
	 */
	int AGENT = 3;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENT__FORMAT_VERSION = PERSON__FORMAT_VERSION;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENT__ID = PERSON__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENT__NAME = PERSON__NAME;

	/**
	 * The feature id for the '<em><b>External Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENT__EXTERNAL_ID = PERSON__EXTERNAL_ID;

	/**
	 * The feature id for the '<em><b>Team Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENT__TEAM_ID = PERSON_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Agent</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENT_FEATURE_COUNT = PERSON_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Agent</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENT_OPERATION_COUNT = PERSON_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.coachline.model.coaching.impl.ReviewerImpl <em>Reviewer</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.coachline.model.coaching.impl.ReviewerImpl
	 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getReviewer()
	 * @generated
	 */
	int REVIEWER = 4;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEWER__FORMAT_VERSION = PERSON__FORMAT_VERSION;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEWER__ID = PERSON__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEWER__NAME = PERSON__NAME;

	/**
	 * The feature id for the '<em><b>External Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEWER__EXTERNAL_ID = PERSON__EXTERNAL_ID;

	/**
	 * The number of structural features of the '<em>Reviewer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEWER_FEATURE_COUNT = PERSON_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Reviewer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEWER_OPERATION_COUNT = PERSON_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.coachline.model.coaching.impl.CallImpl <em>Call</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.coachline.model.coaching.impl.CallImpl
	 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getCall()
	 * @generated
	 */
	int CALL = 5;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALL__FORMAT_VERSION = DOCUMENT__FORMAT_VERSION;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALL__ID = DOCUMENT__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALL__TITLE = DOCUMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALL__START = DOCUMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Zone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALL__ZONE = DOCUMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Queue</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALL__QUEUE = DOCUMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Caller Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALL__CALLER_TYPE = DOCUMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Resolution</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALL__RESOLUTION = DOCUMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Satisfaction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALL__SATISFACTION = DOCUMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Handle Time Micros</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALL__HANDLE_TIME_MICROS = DOCUMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Imported At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALL__IMPORTED_AT = DOCUMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Help Requested</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALL__HELP_REQUESTED = DOCUMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Legs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALL__LEGS = DOCUMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Transcript</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALL__TRANSCRIPT = DOCUMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Recorder Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALL__RECORDER_NOTE = DOCUMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Markers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALL__MARKERS = DOCUMENT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Redactions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALL__REDACTIONS = DOCUMENT_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>External Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALL__EXTERNAL_ID = DOCUMENT_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Source Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALL__SOURCE_NAME = DOCUMENT_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Recorder Figures</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALL__RECORDER_FIGURES = DOCUMENT_FEATURE_COUNT + 17;

	/**
	 * The number of structural features of the '<em>Call</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALL_FEATURE_COUNT = DOCUMENT_FEATURE_COUNT + 18;

	/**
	 * The number of operations of the '<em>Call</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALL_OPERATION_COUNT = DOCUMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.coachline.model.coaching.impl.RecorderFigureImpl <em>Recorder Figure</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.coachline.model.coaching.impl.RecorderFigureImpl
	 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getRecorderFigure()
	 * @generated
	 */
	int RECORDER_FIGURE = 6;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDER_FIGURE__NAME = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDER_FIGURE__VALUE = 1;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDER_FIGURE__UNIT = 2;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDER_FIGURE__TEXT = 3;

	/**
	 * The number of structural features of the '<em>Recorder Figure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDER_FIGURE_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Recorder Figure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDER_FIGURE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.coachline.model.coaching.impl.MarkerImpl <em>Marker</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.coachline.model.coaching.impl.MarkerImpl
	 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getMarker()
	 * @generated
	 */
	int MARKER = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARKER__ID = 0;

	/**
	 * The feature id for the '<em><b>Start Micros</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARKER__START_MICROS = 1;

	/**
	 * The feature id for the '<em><b>End Micros</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARKER__END_MICROS = 2;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARKER__TEXT = 3;

	/**
	 * The number of structural features of the '<em>Marker</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARKER_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Marker</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARKER_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.coachline.model.coaching.impl.RedactionImpl <em>Redaction</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.coachline.model.coaching.impl.RedactionImpl
	 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getRedaction()
	 * @generated
	 */
	int REDACTION = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDACTION__ID = 0;

	/**
	 * The feature id for the '<em><b>Start Micros</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDACTION__START_MICROS = 1;

	/**
	 * The feature id for the '<em><b>End Micros</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDACTION__END_MICROS = 2;

	/**
	 * The feature id for the '<em><b>Channel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDACTION__CHANNEL = 3;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDACTION__REASON = 4;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDACTION__SOURCE = 5;

	/**
	 * The feature id for the '<em><b>Sound Only</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDACTION__SOUND_ONLY = 6;

	/**
	 * The feature id for the '<em><b>Reviewer Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDACTION__REVIEWER_ID = 7;

	/**
	 * The feature id for the '<em><b>Created At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDACTION__CREATED_AT = 8;

	/**
	 * The number of structural features of the '<em>Redaction</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDACTION_FEATURE_COUNT = 9;

	/**
	 * The number of operations of the '<em>Redaction</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDACTION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.coachline.model.coaching.impl.LegImpl <em>Leg</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.coachline.model.coaching.impl.LegImpl
	 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getLeg()
	 * @generated
	 */
	int LEG = 9;

	/**
	 * The feature id for the '<em><b>Agent Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEG__AGENT_ID = 0;

	/**
	 * The feature id for the '<em><b>Offset Micros</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEG__OFFSET_MICROS = 1;

	/**
	 * The feature id for the '<em><b>Recordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEG__RECORDINGS = 2;

	/**
	 * The number of structural features of the '<em>Leg</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEG_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Leg</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEG_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.coachline.model.coaching.impl.RecordingImpl <em>Recording</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.coachline.model.coaching.impl.RecordingImpl
	 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getRecording()
	 * @generated
	 */
	int RECORDING = 10;

	/**
	 * The feature id for the '<em><b>Root</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDING__ROOT = 0;

	/**
	 * The feature id for the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDING__PATH = 1;

	/**
	 * The feature id for the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDING__SHA256 = 2;

	/**
	 * The feature id for the '<em><b>Size Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDING__SIZE_BYTES = 3;

	/**
	 * The feature id for the '<em><b>Container</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDING__CONTAINER = 4;

	/**
	 * The feature id for the '<em><b>Codec</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDING__CODEC = 5;

	/**
	 * The feature id for the '<em><b>Sample Rate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDING__SAMPLE_RATE = 6;

	/**
	 * The feature id for the '<em><b>Duration Micros</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDING__DURATION_MICROS = 7;

	/**
	 * The feature id for the '<em><b>Offset Micros</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDING__OFFSET_MICROS = 8;

	/**
	 * The feature id for the '<em><b>Drift Ppm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDING__DRIFT_PPM = 9;

	/**
	 * The feature id for the '<em><b>Channels</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDING__CHANNELS = 10;

	/**
	 * The number of structural features of the '<em>Recording</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDING_FEATURE_COUNT = 11;

	/**
	 * The number of operations of the '<em>Recording</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDING_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.coachline.model.coaching.impl.ChannelImpl <em>Channel</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.coachline.model.coaching.impl.ChannelImpl
	 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getChannel()
	 * @generated
	 */
	int CHANNEL = 11;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__ROLE = 0;

	/**
	 * The number of structural features of the '<em>Channel</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL_FEATURE_COUNT = 1;

	/**
	 * The number of operations of the '<em>Channel</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.coachline.model.coaching.impl.TranscriptImpl <em>Transcript</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.coachline.model.coaching.impl.TranscriptImpl
	 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getTranscript()
	 * @generated
	 */
	int TRANSCRIPT = 12;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSCRIPT__LANGUAGE = 0;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSCRIPT__SOURCE = 1;

	/**
	 * The feature id for the '<em><b>Cues</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSCRIPT__CUES = 2;

	/**
	 * The number of structural features of the '<em>Transcript</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSCRIPT_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Transcript</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSCRIPT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.coachline.model.coaching.impl.CueImpl <em>Cue</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.coachline.model.coaching.impl.CueImpl
	 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getCue()
	 * @generated
	 */
	int CUE = 13;

	/**
	 * The feature id for the '<em><b>Start Micros</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUE__START_MICROS = 0;

	/**
	 * The feature id for the '<em><b>End Micros</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUE__END_MICROS = 1;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUE__ROLE = 2;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUE__TEXT = 3;

	/**
	 * The feature id for the '<em><b>Words</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUE__WORDS = 4;

	/**
	 * The number of structural features of the '<em>Cue</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUE_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Cue</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.coachline.model.coaching.impl.WordImpl <em>Word</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.coachline.model.coaching.impl.WordImpl
	 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getWord()
	 * @generated
	 */
	int WORD = 14;

	/**
	 * The feature id for the '<em><b>Start Micros</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORD__START_MICROS = 0;

	/**
	 * The feature id for the '<em><b>End Micros</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORD__END_MICROS = 1;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORD__TEXT = 2;

	/**
	 * The number of structural features of the '<em>Word</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORD_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Word</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORD_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.coachline.model.coaching.impl.ReviewImpl <em>Review</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.coachline.model.coaching.impl.ReviewImpl
	 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getReview()
	 * @generated
	 */
	int REVIEW = 15;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__FORMAT_VERSION = DOCUMENT__FORMAT_VERSION;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__ID = DOCUMENT__ID;

	/**
	 * The feature id for the '<em><b>Call Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__CALL_ID = DOCUMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Reviewer Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__REVIEWER_ID = DOCUMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__STATUS = DOCUMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Created At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__CREATED_AT = DOCUMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Delivered At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__DELIVERED_AT = DOCUMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Acknowledged At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__ACKNOWLEDGED_AT = DOCUMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__SUMMARY = DOCUMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Moments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__MOMENTS = DOCUMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__NOTES = DOCUMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Evaluation</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__EVALUATION = DOCUMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>History</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__HISTORY = DOCUMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Deliveries</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__DELIVERIES = DOCUMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Replies</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__REPLIES = DOCUMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Disputes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__DISPUTES = DOCUMENT_FEATURE_COUNT + 13;

	/**
	 * The number of structural features of the '<em>Review</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_FEATURE_COUNT = DOCUMENT_FEATURE_COUNT + 14;

	/**
	 * The number of operations of the '<em>Review</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_OPERATION_COUNT = DOCUMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.coachline.model.coaching.impl.StateChangeImpl <em>State Change</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.coachline.model.coaching.impl.StateChangeImpl
	 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getStateChange()
	 * @generated
	 */
	int STATE_CHANGE = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATE_CHANGE__ID = 0;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATE_CHANGE__STATUS = 1;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATE_CHANGE__AT = 2;

	/**
	 * The feature id for the '<em><b>Who</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATE_CHANGE__WHO = 3;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATE_CHANGE__REASON = 4;

	/**
	 * The feature id for the '<em><b>Cause Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATE_CHANGE__CAUSE_ID = 5;

	/**
	 * The number of structural features of the '<em>State Change</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATE_CHANGE_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>State Change</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATE_CHANGE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.coachline.model.coaching.impl.DeliveryImpl <em>Delivery</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.coachline.model.coaching.impl.DeliveryImpl
	 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getDelivery()
	 * @generated
	 */
	int DELIVERY = 17;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY__ID = 0;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY__AT = 1;

	/**
	 * The feature id for the '<em><b>Who</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY__WHO = 2;

	/**
	 * The feature id for the '<em><b>Agent Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY__AGENT_ID = 3;

	/**
	 * The feature id for the '<em><b>Agent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY__AGENT = 4;

	/**
	 * The feature id for the '<em><b>Secret</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY__SECRET = 5;

	/**
	 * The feature id for the '<em><b>Content Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY__CONTENT_HASH = 6;

	/**
	 * The feature id for the '<em><b>Self Review</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY__SELF_REVIEW = 7;

	/**
	 * The feature id for the '<em><b>Disputes Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY__DISPUTES_UNTIL = 8;

	/**
	 * The feature id for the '<em><b>Most Disputes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY__MOST_DISPUTES = 9;

	/**
	 * The feature id for the '<em><b>Scorecard Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY__SCORECARD_VERSION = 10;

	/**
	 * The feature id for the '<em><b>Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY__SCORE = 11;

	/**
	 * The feature id for the '<em><b>Lines</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY__LINES = 12;

	/**
	 * The number of structural features of the '<em>Delivery</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_FEATURE_COUNT = 13;

	/**
	 * The number of operations of the '<em>Delivery</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.coachline.model.coaching.impl.DeliveredLineImpl <em>Delivered Line</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.coachline.model.coaching.impl.DeliveredLineImpl
	 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getDeliveredLine()
	 * @generated
	 */
	int DELIVERED_LINE = 18;

	/**
	 * The feature id for the '<em><b>Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERED_LINE__LINE = 0;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERED_LINE__LABEL = 1;

	/**
	 * The feature id for the '<em><b>Moment Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERED_LINE__MOMENT_ID = 2;

	/**
	 * The feature id for the '<em><b>Section Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERED_LINE__SECTION_ID = 3;

	/**
	 * The feature id for the '<em><b>Question Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERED_LINE__QUESTION_ID = 4;

	/**
	 * The feature id for the '<em><b>Verdict</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERED_LINE__VERDICT = 5;

	/**
	 * The feature id for the '<em><b>Option Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERED_LINE__OPTION_ID = 6;

	/**
	 * The feature id for the '<em><b>Not Applicable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERED_LINE__NOT_APPLICABLE = 7;

	/**
	 * The feature id for the '<em><b>Answer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERED_LINE__ANSWER = 8;

	/**
	 * The feature id for the '<em><b>May Not Apply</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERED_LINE__MAY_NOT_APPLY = 9;

	/**
	 * The feature id for the '<em><b>Options</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERED_LINE__OPTIONS = 10;

	/**
	 * The number of structural features of the '<em>Delivered Line</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERED_LINE_FEATURE_COUNT = 11;

	/**
	 * The number of operations of the '<em>Delivered Line</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERED_LINE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.coachline.model.coaching.impl.DeliveredOptionImpl <em>Delivered Option</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.coachline.model.coaching.impl.DeliveredOptionImpl
	 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getDeliveredOption()
	 * @generated
	 */
	int DELIVERED_OPTION = 19;

	/**
	 * The feature id for the '<em><b>Option Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERED_OPTION__OPTION_ID = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERED_OPTION__NAME = 1;

	/**
	 * The number of structural features of the '<em>Delivered Option</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERED_OPTION_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Delivered Option</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERED_OPTION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.coachline.model.coaching.impl.ReplyImpl <em>Reply</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.coachline.model.coaching.impl.ReplyImpl
	 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getReply()
	 * @generated
	 */
	int REPLY = 20;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLY__ID = 0;

	/**
	 * The feature id for the '<em><b>Delivery Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLY__DELIVERY_ID = 1;

	/**
	 * The feature id for the '<em><b>Written At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLY__WRITTEN_AT = 2;

	/**
	 * The feature id for the '<em><b>Received At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLY__RECEIVED_AT = 3;

	/**
	 * The feature id for the '<em><b>Received By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLY__RECEIVED_BY = 4;

	/**
	 * The feature id for the '<em><b>Acknowledged</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLY__ACKNOWLEDGED = 5;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLY__COMMENT = 6;

	/**
	 * The feature id for the '<em><b>Self Marks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLY__SELF_MARKS = 7;

	/**
	 * The number of structural features of the '<em>Reply</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLY_FEATURE_COUNT = 8;

	/**
	 * The number of operations of the '<em>Reply</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLY_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.coachline.model.coaching.impl.SelfMarkImpl <em>Self Mark</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.coachline.model.coaching.impl.SelfMarkImpl
	 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getSelfMark()
	 * @generated
	 */
	int SELF_MARK = 21;

	/**
	 * The feature id for the '<em><b>Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELF_MARK__LINE = 0;

	/**
	 * The feature id for the '<em><b>Verdict</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELF_MARK__VERDICT = 1;

	/**
	 * The feature id for the '<em><b>Option Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELF_MARK__OPTION_ID = 2;

	/**
	 * The feature id for the '<em><b>Not Applicable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELF_MARK__NOT_APPLICABLE = 3;

	/**
	 * The feature id for the '<em><b>Answer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELF_MARK__ANSWER = 4;

	/**
	 * The number of structural features of the '<em>Self Mark</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELF_MARK_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Self Mark</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELF_MARK_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.coachline.model.coaching.impl.DisputeImpl <em>Dispute</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.coachline.model.coaching.impl.DisputeImpl
	 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getDispute()
	 * @generated
	 */
	int DISPUTE = 22;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPUTE__ID = 0;

	/**
	 * The feature id for the '<em><b>Delivery Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPUTE__DELIVERY_ID = 1;

	/**
	 * The feature id for the '<em><b>Reply Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPUTE__REPLY_ID = 2;

	/**
	 * The feature id for the '<em><b>Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPUTE__LINE = 3;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPUTE__REASON = 4;

	/**
	 * The feature id for the '<em><b>Verdict</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPUTE__VERDICT = 5;

	/**
	 * The feature id for the '<em><b>Option Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPUTE__OPTION_ID = 6;

	/**
	 * The feature id for the '<em><b>Not Applicable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPUTE__NOT_APPLICABLE = 7;

	/**
	 * The feature id for the '<em><b>Answer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPUTE__ANSWER = 8;

	/**
	 * The feature id for the '<em><b>Late</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPUTE__LATE = 9;

	/**
	 * The feature id for the '<em><b>Ruling</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPUTE__RULING = 10;

	/**
	 * The number of structural features of the '<em>Dispute</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPUTE_FEATURE_COUNT = 11;

	/**
	 * The number of operations of the '<em>Dispute</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPUTE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.coachline.model.coaching.impl.RulingImpl <em>Ruling</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.coachline.model.coaching.impl.RulingImpl
	 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getRuling()
	 * @generated
	 */
	int RULING = 23;

	/**
	 * The feature id for the '<em><b>Decision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULING__DECISION = 0;

	/**
	 * The feature id for the '<em><b>Who</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULING__WHO = 1;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULING__AT = 2;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULING__REASON = 3;

	/**
	 * The feature id for the '<em><b>Verdict</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULING__VERDICT = 4;

	/**
	 * The feature id for the '<em><b>Option Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULING__OPTION_ID = 5;

	/**
	 * The feature id for the '<em><b>Not Applicable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULING__NOT_APPLICABLE = 6;

	/**
	 * The feature id for the '<em><b>Answer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULING__ANSWER = 7;

	/**
	 * The feature id for the '<em><b>Score Before</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULING__SCORE_BEFORE = 8;

	/**
	 * The feature id for the '<em><b>Score After</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULING__SCORE_AFTER = 9;

	/**
	 * The number of structural features of the '<em>Ruling</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULING_FEATURE_COUNT = 10;

	/**
	 * The number of operations of the '<em>Ruling</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULING_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.coachline.model.coaching.impl.MomentImpl <em>Moment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.coachline.model.coaching.impl.MomentImpl
	 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getMoment()
	 * @generated
	 */
	int MOMENT = 24;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOMENT__ID = 0;

	/**
	 * The feature id for the '<em><b>Start Micros</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOMENT__START_MICROS = 1;

	/**
	 * The feature id for the '<em><b>End Micros</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOMENT__END_MICROS = 2;

	/**
	 * The feature id for the '<em><b>Channel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOMENT__CHANNEL = 3;

	/**
	 * The feature id for the '<em><b>Technique</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOMENT__TECHNIQUE = 4;

	/**
	 * The feature id for the '<em><b>Verdict</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOMENT__VERDICT = 5;

	/**
	 * The feature id for the '<em><b>Severity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOMENT__SEVERITY = 6;

	/**
	 * The feature id for the '<em><b>Phrase Heard</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOMENT__PHRASE_HEARD = 7;

	/**
	 * The feature id for the '<em><b>Better Phrase</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOMENT__BETTER_PHRASE = 8;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOMENT__COMMENT = 9;

	/**
	 * The feature id for the '<em><b>Created At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOMENT__CREATED_AT = 10;

	/**
	 * The number of structural features of the '<em>Moment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOMENT_FEATURE_COUNT = 11;

	/**
	 * The number of operations of the '<em>Moment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOMENT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.coachline.model.coaching.impl.CoachingNoteImpl <em>Note</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.coachline.model.coaching.impl.CoachingNoteImpl
	 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getCoachingNote()
	 * @generated
	 */
	int COACHING_NOTE = 25;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING_NOTE__ID = 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING_NOTE__TEXT = 1;

	/**
	 * The feature id for the '<em><b>Visibility</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING_NOTE__VISIBILITY = 2;

	/**
	 * The feature id for the '<em><b>Created At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING_NOTE__CREATED_AT = 3;

	/**
	 * The feature id for the '<em><b>Techniques</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING_NOTE__TECHNIQUES = 4;

	/**
	 * The feature id for the '<em><b>Moments</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING_NOTE__MOMENTS = 5;

	/**
	 * The number of structural features of the '<em>Note</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING_NOTE_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Note</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING_NOTE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.coachline.model.coaching.impl.EvaluationImpl <em>Evaluation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.coachline.model.coaching.impl.EvaluationImpl
	 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getEvaluation()
	 * @generated
	 */
	int EVALUATION = 26;

	/**
	 * The feature id for the '<em><b>Scorecard</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__SCORECARD = 0;

	/**
	 * The feature id for the '<em><b>Scorecard Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__SCORECARD_VERSION = 1;

	/**
	 * The feature id for the '<em><b>Scorecard Content</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__SCORECARD_CONTENT = 2;

	/**
	 * The feature id for the '<em><b>Completed At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__COMPLETED_AT = 3;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__COMMENT = 4;

	/**
	 * The feature id for the '<em><b>Answers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__ANSWERS = 5;

	/**
	 * The number of structural features of the '<em>Evaluation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Evaluation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.coachline.model.coaching.impl.AnswerImpl <em>Answer</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.coachline.model.coaching.impl.AnswerImpl
	 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getAnswer()
	 * @generated
	 */
	int ANSWER = 27;

	/**
	 * The feature id for the '<em><b>Section Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__SECTION_ID = 0;

	/**
	 * The feature id for the '<em><b>Question Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__QUESTION_ID = 1;

	/**
	 * The feature id for the '<em><b>Option Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__OPTION_ID = 2;

	/**
	 * The feature id for the '<em><b>Not Applicable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__NOT_APPLICABLE = 3;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__COMMENT = 4;

	/**
	 * The feature id for the '<em><b>Moments</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__MOMENTS = 5;

	/**
	 * The number of structural features of the '<em>Answer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Answer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.coachline.model.coaching.impl.KeptScorecardImpl <em>Kept Scorecard</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.coachline.model.coaching.impl.KeptScorecardImpl
	 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getKeptScorecard()
	 * @generated
	 */
	int KEPT_SCORECARD = 28;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEPT_SCORECARD__FORMAT_VERSION = DOCUMENT__FORMAT_VERSION;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEPT_SCORECARD__ID = DOCUMENT__ID;

	/**
	 * The feature id for the '<em><b>Pack</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEPT_SCORECARD__PACK = DOCUMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEPT_SCORECARD__STATE = DOCUMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Created At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEPT_SCORECARD__CREATED_AT = DOCUMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Published At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEPT_SCORECARD__PUBLISHED_AT = DOCUMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Published By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEPT_SCORECARD__PUBLISHED_BY = DOCUMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Scorecard</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEPT_SCORECARD__SCORECARD = DOCUMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Kept Scorecard</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEPT_SCORECARD_FEATURE_COUNT = DOCUMENT_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Kept Scorecard</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEPT_SCORECARD_OPERATION_COUNT = DOCUMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.coachline.model.coaching.impl.CalibrationImpl <em>Calibration</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.coachline.model.coaching.impl.CalibrationImpl
	 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getCalibration()
	 * @generated
	 */
	int CALIBRATION = 29;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALIBRATION__FORMAT_VERSION = DOCUMENT__FORMAT_VERSION;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALIBRATION__ID = DOCUMENT__ID;

	/**
	 * The feature id for the '<em><b>Call Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALIBRATION__CALL_ID = DOCUMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Scorecard</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALIBRATION__SCORECARD = DOCUMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Scorecard Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALIBRATION__SCORECARD_VERSION = DOCUMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Scorecard Content</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALIBRATION__SCORECARD_CONTENT = DOCUMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Organiser Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALIBRATION__ORGANISER_ID = DOCUMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Created At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALIBRATION__CREATED_AT = DOCUMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Opened At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALIBRATION__OPENED_AT = DOCUMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALIBRATION__NOTE = DOCUMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Parts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALIBRATION__PARTS = DOCUMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Discussed</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALIBRATION__DISCUSSED = DOCUMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Discussed At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALIBRATION__DISCUSSED_AT = DOCUMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Discussed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALIBRATION__DISCUSSED_BY = DOCUMENT_FEATURE_COUNT + 11;

	/**
	 * The number of structural features of the '<em>Calibration</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALIBRATION_FEATURE_COUNT = DOCUMENT_FEATURE_COUNT + 12;

	/**
	 * The number of operations of the '<em>Calibration</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALIBRATION_OPERATION_COUNT = DOCUMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.coachline.model.coaching.impl.CalibrationPartImpl <em>Calibration Part</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.coachline.model.coaching.impl.CalibrationPartImpl
	 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getCalibrationPart()
	 * @generated
	 */
	int CALIBRATION_PART = 30;

	/**
	 * The feature id for the '<em><b>Reviewer Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALIBRATION_PART__REVIEWER_ID = 0;

	/**
	 * The feature id for the '<em><b>Review Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALIBRATION_PART__REVIEW_ID = 1;

	/**
	 * The feature id for the '<em><b>Submitted At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALIBRATION_PART__SUBMITTED_AT = 2;

	/**
	 * The feature id for the '<em><b>Evaluation</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALIBRATION_PART__EVALUATION = 3;

	/**
	 * The feature id for the '<em><b>Moments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALIBRATION_PART__MOMENTS = 4;

	/**
	 * The number of structural features of the '<em>Calibration Part</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALIBRATION_PART_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Calibration Part</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALIBRATION_PART_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.coachline.model.coaching.impl.CoachingPlanImpl <em>Plan</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.coachline.model.coaching.impl.CoachingPlanImpl
	 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getCoachingPlan()
	 * @generated
	 */
	int COACHING_PLAN = 31;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING_PLAN__FORMAT_VERSION = DOCUMENT__FORMAT_VERSION;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING_PLAN__ID = DOCUMENT__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING_PLAN__TITLE = DOCUMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Agent Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING_PLAN__AGENT_ID = DOCUMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Coach Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING_PLAN__COACH_ID = DOCUMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Created At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING_PLAN__CREATED_AT = DOCUMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Period Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING_PLAN__PERIOD_START = DOCUMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Period End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING_PLAN__PERIOD_END = DOCUMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING_PLAN__STATUS = DOCUMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING_PLAN__SUMMARY = DOCUMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Goals</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING_PLAN__GOALS = DOCUMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Sessions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING_PLAN__SESSIONS = DOCUMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Praise</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING_PLAN__PRAISE = DOCUMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Role Plays</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING_PLAN__ROLE_PLAYS = DOCUMENT_FEATURE_COUNT + 11;

	/**
	 * The number of structural features of the '<em>Plan</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING_PLAN_FEATURE_COUNT = DOCUMENT_FEATURE_COUNT + 12;

	/**
	 * The number of operations of the '<em>Plan</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING_PLAN_OPERATION_COUNT = DOCUMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.coachline.model.coaching.impl.GoalImpl <em>Goal</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.coachline.model.coaching.impl.GoalImpl
	 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getGoal()
	 * @generated
	 */
	int GOAL = 32;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__ID = 0;

	/**
	 * The feature id for the '<em><b>Technique</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__TECHNIQUE = 1;

	/**
	 * The feature id for the '<em><b>Statement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__STATEMENT = 2;

	/**
	 * The feature id for the '<em><b>Baseline Used</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__BASELINE_USED = 3;

	/**
	 * The feature id for the '<em><b>Baseline Chances</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__BASELINE_CHANCES = 4;

	/**
	 * The feature id for the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__TARGET = 5;

	/**
	 * The feature id for the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__DUE = 6;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__STATUS = 7;

	/**
	 * The feature id for the '<em><b>Actions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__ACTIONS = 8;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__EVIDENCE = 9;

	/**
	 * The feature id for the '<em><b>Follow Ups</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__FOLLOW_UPS = 10;

	/**
	 * The number of structural features of the '<em>Goal</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL_FEATURE_COUNT = 11;

	/**
	 * The number of operations of the '<em>Goal</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.coachline.model.coaching.impl.ActionImpl <em>Action</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.coachline.model.coaching.impl.ActionImpl
	 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getAction()
	 * @generated
	 */
	int ACTION = 33;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__ID = 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__TEXT = 1;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__OWNER = 2;

	/**
	 * The feature id for the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__DUE = 3;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__STATUS = 4;

	/**
	 * The number of structural features of the '<em>Action</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Action</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.coachline.model.coaching.impl.SessionImpl <em>Session</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.coachline.model.coaching.impl.SessionImpl
	 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getSession()
	 * @generated
	 */
	int SESSION = 34;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__ID = 0;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__DATE = 1;

	/**
	 * The feature id for the '<em><b>Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__MINUTES = 2;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__NOTES = 3;

	/**
	 * The feature id for the '<em><b>Goals</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__GOALS = 4;

	/**
	 * The feature id for the '<em><b>Held</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__HELD = 5;

	/**
	 * The number of structural features of the '<em>Session</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Session</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.coachline.model.coaching.impl.RolePlayImpl <em>Role Play</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.coachline.model.coaching.impl.RolePlayImpl
	 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getRolePlay()
	 * @generated
	 */
	int ROLE_PLAY = 35;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_PLAY__ID = 0;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_PLAY__DATE = 1;

	/**
	 * The feature id for the '<em><b>Partner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_PLAY__PARTNER = 2;

	/**
	 * The feature id for the '<em><b>Card</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_PLAY__CARD = 3;

	/**
	 * The feature id for the '<em><b>Technique</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_PLAY__TECHNIQUE = 4;

	/**
	 * The feature id for the '<em><b>Result</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_PLAY__RESULT = 5;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_PLAY__NOTES = 6;

	/**
	 * The number of structural features of the '<em>Role Play</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_PLAY_FEATURE_COUNT = 7;

	/**
	 * The number of operations of the '<em>Role Play</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_PLAY_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.coachline.model.coaching.impl.FollowUpImpl <em>Follow Up</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.coachline.model.coaching.impl.FollowUpImpl
	 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getFollowUp()
	 * @generated
	 */
	int FOLLOW_UP = 36;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLLOW_UP__ID = 0;

	/**
	 * The feature id for the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLLOW_UP__DUE = 1;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLLOW_UP__TEXT = 2;

	/**
	 * The feature id for the '<em><b>Done</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLLOW_UP__DONE = 3;

	/**
	 * The number of structural features of the '<em>Follow Up</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLLOW_UP_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Follow Up</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLLOW_UP_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.coachline.model.coaching.impl.EvidenceImpl <em>Evidence</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.coachline.model.coaching.impl.EvidenceImpl
	 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getEvidence()
	 * @generated
	 */
	int EVIDENCE = 37;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__ID = 0;

	/**
	 * The feature id for the '<em><b>Call Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__CALL_ID = 1;

	/**
	 * The feature id for the '<em><b>Review Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__REVIEW_ID = 2;

	/**
	 * The feature id for the '<em><b>Moment Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__MOMENT_ID = 3;

	/**
	 * The feature id for the '<em><b>Call Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__CALL_START = 4;

	/**
	 * The feature id for the '<em><b>Zone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__ZONE = 5;

	/**
	 * The feature id for the '<em><b>Start Micros</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__START_MICROS = 6;

	/**
	 * The feature id for the '<em><b>End Micros</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__END_MICROS = 7;

	/**
	 * The feature id for the '<em><b>Technique</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__TECHNIQUE = 8;

	/**
	 * The feature id for the '<em><b>Verdict</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__VERDICT = 9;

	/**
	 * The feature id for the '<em><b>Phrase Heard</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__PHRASE_HEARD = 10;

	/**
	 * The feature id for the '<em><b>Better Phrase</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__BETTER_PHRASE = 11;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__COMMENT = 12;

	/**
	 * The number of structural features of the '<em>Evidence</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_FEATURE_COUNT = 13;

	/**
	 * The number of operations of the '<em>Evidence</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.coachline.model.coaching.ChannelRole <em>Channel Role</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.coachline.model.coaching.ChannelRole
	 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getChannelRole()
	 * @generated
	 */
	int CHANNEL_ROLE = 38;

	/**
	 * The meta object id for the '{@link org.coachline.model.coaching.Verdict <em>Verdict</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.coachline.model.coaching.Verdict
	 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getVerdict()
	 * @generated
	 */
	int VERDICT = 39;

	/**
	 * The meta object id for the '{@link org.coachline.model.coaching.Severity <em>Severity</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.coachline.model.coaching.Severity
	 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getSeverity()
	 * @generated
	 */
	int SEVERITY = 40;

	/**
	 * The meta object id for the '{@link org.coachline.model.coaching.ReviewStatus <em>Review Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.coachline.model.coaching.ReviewStatus
	 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getReviewStatus()
	 * @generated
	 */
	int REVIEW_STATUS = 41;

	/**
	 * The meta object id for the '{@link org.coachline.model.coaching.DisputeDecision <em>Dispute Decision</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.coachline.model.coaching.DisputeDecision
	 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getDisputeDecision()
	 * @generated
	 */
	int DISPUTE_DECISION = 42;

	/**
	 * The meta object id for the '{@link org.coachline.model.coaching.Visibility <em>Visibility</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.coachline.model.coaching.Visibility
	 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getVisibility()
	 * @generated
	 */
	int VISIBILITY = 43;

	/**
	 * The meta object id for the '{@link org.coachline.model.coaching.ProgressStatus <em>Progress Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.coachline.model.coaching.ProgressStatus
	 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getProgressStatus()
	 * @generated
	 */
	int PROGRESS_STATUS = 44;

	/**
	 * The meta object id for the '{@link org.coachline.model.coaching.PlanStatus <em>Plan Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.coachline.model.coaching.PlanStatus
	 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getPlanStatus()
	 * @generated
	 */
	int PLAN_STATUS = 45;

	/**
	 * The meta object id for the '{@link org.coachline.model.coaching.Resolution <em>Resolution</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.coachline.model.coaching.Resolution
	 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getResolution()
	 * @generated
	 */
	int RESOLUTION = 46;

	/**
	 * The meta object id for the '{@link org.coachline.model.coaching.RedactionSource <em>Redaction Source</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.coachline.model.coaching.RedactionSource
	 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getRedactionSource()
	 * @generated
	 */
	int REDACTION_SOURCE = 47;

	/**
	 * The meta object id for the '{@link org.coachline.model.coaching.ScorecardState <em>Scorecard State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.coachline.model.coaching.ScorecardState
	 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getScorecardState()
	 * @generated
	 */
	int SCORECARD_STATE = 48;

	/**
	 * The meta object id for the '<em>Instant</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.Instant
	 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getInstant()
	 * @generated
	 */
	int INSTANT = 49;

	/**
	 * The meta object id for the '<em>Local Date</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.LocalDate
	 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getLocalDate()
	 * @generated
	 */
	int LOCAL_DATE = 50;

	/**
	 * The meta object id for the '<em>Catalog Ref</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.coachline.model.CatalogRef
	 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getCatalogRef()
	 * @generated
	 */
	int CATALOG_REF = 51;


	/**
	 * Returns the meta object for class '{@link org.coachline.model.coaching.Document <em>Document</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Document</em>'.
	 * @see org.coachline.model.coaching.Document
	 * @generated
	 */
	EClass getDocument();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Document#getFormatVersion <em>Format Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format Version</em>'.
	 * @see org.coachline.model.coaching.Document#getFormatVersion()
	 * @see #getDocument()
	 * @generated
	 */
	EAttribute getDocument_FormatVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Document#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.coachline.model.coaching.Document#getId()
	 * @see #getDocument()
	 * @generated
	 */
	EAttribute getDocument_Id();

	/**
	 * Returns the meta object for class '{@link org.coachline.model.coaching.Team <em>Team</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Team</em>'.
	 * @see org.coachline.model.coaching.Team
	 * @generated
	 */
	EClass getTeam();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Team#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.coachline.model.coaching.Team#getName()
	 * @see #getTeam()
	 * @generated
	 */
	EAttribute getTeam_Name();

	/**
	 * Returns the meta object for class '{@link org.coachline.model.coaching.Person <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Person</em>'.
	 * @see org.coachline.model.coaching.Person
	 * @generated
	 */
	EClass getPerson();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Person#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.coachline.model.coaching.Person#getName()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Person#getExternalId <em>External Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>External Id</em>'.
	 * @see org.coachline.model.coaching.Person#getExternalId()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_ExternalId();

	/**
	 * Returns the meta object for class '{@link org.coachline.model.coaching.Agent <em>Agent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Agent</em>'.
	 * @see org.coachline.model.coaching.Agent
	 * @generated
	 */
	EClass getAgent();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Agent#getTeamId <em>Team Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Team Id</em>'.
	 * @see org.coachline.model.coaching.Agent#getTeamId()
	 * @see #getAgent()
	 * @generated
	 */
	EAttribute getAgent_TeamId();

	/**
	 * Returns the meta object for class '{@link org.coachline.model.coaching.Reviewer <em>Reviewer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Reviewer</em>'.
	 * @see org.coachline.model.coaching.Reviewer
	 * @generated
	 */
	EClass getReviewer();

	/**
	 * Returns the meta object for class '{@link org.coachline.model.coaching.Call <em>Call</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Call</em>'.
	 * @see org.coachline.model.coaching.Call
	 * @generated
	 */
	EClass getCall();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Call#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.coachline.model.coaching.Call#getTitle()
	 * @see #getCall()
	 * @generated
	 */
	EAttribute getCall_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Call#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.coachline.model.coaching.Call#getStart()
	 * @see #getCall()
	 * @generated
	 */
	EAttribute getCall_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Call#getZone <em>Zone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Zone</em>'.
	 * @see org.coachline.model.coaching.Call#getZone()
	 * @see #getCall()
	 * @generated
	 */
	EAttribute getCall_Zone();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Call#getQueue <em>Queue</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Queue</em>'.
	 * @see org.coachline.model.coaching.Call#getQueue()
	 * @see #getCall()
	 * @generated
	 */
	EAttribute getCall_Queue();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Call#getCallerType <em>Caller Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Caller Type</em>'.
	 * @see org.coachline.model.coaching.Call#getCallerType()
	 * @see #getCall()
	 * @generated
	 */
	EAttribute getCall_CallerType();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Call#getResolution <em>Resolution</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Resolution</em>'.
	 * @see org.coachline.model.coaching.Call#getResolution()
	 * @see #getCall()
	 * @generated
	 */
	EAttribute getCall_Resolution();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Call#getSatisfaction <em>Satisfaction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Satisfaction</em>'.
	 * @see org.coachline.model.coaching.Call#getSatisfaction()
	 * @see #getCall()
	 * @generated
	 */
	EAttribute getCall_Satisfaction();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Call#getHandleTimeMicros <em>Handle Time Micros</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Handle Time Micros</em>'.
	 * @see org.coachline.model.coaching.Call#getHandleTimeMicros()
	 * @see #getCall()
	 * @generated
	 */
	EAttribute getCall_HandleTimeMicros();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Call#getImportedAt <em>Imported At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Imported At</em>'.
	 * @see org.coachline.model.coaching.Call#getImportedAt()
	 * @see #getCall()
	 * @generated
	 */
	EAttribute getCall_ImportedAt();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Call#isHelpRequested <em>Help Requested</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Help Requested</em>'.
	 * @see org.coachline.model.coaching.Call#isHelpRequested()
	 * @see #getCall()
	 * @generated
	 */
	EAttribute getCall_HelpRequested();

	/**
	 * Returns the meta object for the containment reference list '{@link org.coachline.model.coaching.Call#getLegs <em>Legs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Legs</em>'.
	 * @see org.coachline.model.coaching.Call#getLegs()
	 * @see #getCall()
	 * @generated
	 */
	EReference getCall_Legs();

	/**
	 * Returns the meta object for the containment reference '{@link org.coachline.model.coaching.Call#getTranscript <em>Transcript</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Transcript</em>'.
	 * @see org.coachline.model.coaching.Call#getTranscript()
	 * @see #getCall()
	 * @generated
	 */
	EReference getCall_Transcript();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Call#getRecorderNote <em>Recorder Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Recorder Note</em>'.
	 * @see org.coachline.model.coaching.Call#getRecorderNote()
	 * @see #getCall()
	 * @generated
	 */
	EAttribute getCall_RecorderNote();

	/**
	 * Returns the meta object for the containment reference list '{@link org.coachline.model.coaching.Call#getMarkers <em>Markers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Markers</em>'.
	 * @see org.coachline.model.coaching.Call#getMarkers()
	 * @see #getCall()
	 * @generated
	 */
	EReference getCall_Markers();

	/**
	 * Returns the meta object for the containment reference list '{@link org.coachline.model.coaching.Call#getRedactions <em>Redactions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Redactions</em>'.
	 * @see org.coachline.model.coaching.Call#getRedactions()
	 * @see #getCall()
	 * @generated
	 */
	EReference getCall_Redactions();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Call#getExternalId <em>External Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>External Id</em>'.
	 * @see org.coachline.model.coaching.Call#getExternalId()
	 * @see #getCall()
	 * @generated
	 */
	EAttribute getCall_ExternalId();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Call#getSourceName <em>Source Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source Name</em>'.
	 * @see org.coachline.model.coaching.Call#getSourceName()
	 * @see #getCall()
	 * @generated
	 */
	EAttribute getCall_SourceName();

	/**
	 * Returns the meta object for the containment reference list '{@link org.coachline.model.coaching.Call#getRecorderFigures <em>Recorder Figures</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Recorder Figures</em>'.
	 * @see org.coachline.model.coaching.Call#getRecorderFigures()
	 * @see #getCall()
	 * @generated
	 */
	EReference getCall_RecorderFigures();

	/**
	 * Returns the meta object for class '{@link org.coachline.model.coaching.RecorderFigure <em>Recorder Figure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Recorder Figure</em>'.
	 * @see org.coachline.model.coaching.RecorderFigure
	 * @generated
	 */
	EClass getRecorderFigure();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.RecorderFigure#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.coachline.model.coaching.RecorderFigure#getName()
	 * @see #getRecorderFigure()
	 * @generated
	 */
	EAttribute getRecorderFigure_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.RecorderFigure#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.coachline.model.coaching.RecorderFigure#getValue()
	 * @see #getRecorderFigure()
	 * @generated
	 */
	EAttribute getRecorderFigure_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.RecorderFigure#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.coachline.model.coaching.RecorderFigure#getUnit()
	 * @see #getRecorderFigure()
	 * @generated
	 */
	EAttribute getRecorderFigure_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.RecorderFigure#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.coachline.model.coaching.RecorderFigure#getText()
	 * @see #getRecorderFigure()
	 * @generated
	 */
	EAttribute getRecorderFigure_Text();

	/**
	 * Returns the meta object for class '{@link org.coachline.model.coaching.Marker <em>Marker</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Marker</em>'.
	 * @see org.coachline.model.coaching.Marker
	 * @generated
	 */
	EClass getMarker();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Marker#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.coachline.model.coaching.Marker#getId()
	 * @see #getMarker()
	 * @generated
	 */
	EAttribute getMarker_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Marker#getStartMicros <em>Start Micros</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start Micros</em>'.
	 * @see org.coachline.model.coaching.Marker#getStartMicros()
	 * @see #getMarker()
	 * @generated
	 */
	EAttribute getMarker_StartMicros();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Marker#getEndMicros <em>End Micros</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End Micros</em>'.
	 * @see org.coachline.model.coaching.Marker#getEndMicros()
	 * @see #getMarker()
	 * @generated
	 */
	EAttribute getMarker_EndMicros();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Marker#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.coachline.model.coaching.Marker#getText()
	 * @see #getMarker()
	 * @generated
	 */
	EAttribute getMarker_Text();

	/**
	 * Returns the meta object for class '{@link org.coachline.model.coaching.Redaction <em>Redaction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Redaction</em>'.
	 * @see org.coachline.model.coaching.Redaction
	 * @generated
	 */
	EClass getRedaction();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Redaction#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.coachline.model.coaching.Redaction#getId()
	 * @see #getRedaction()
	 * @generated
	 */
	EAttribute getRedaction_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Redaction#getStartMicros <em>Start Micros</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start Micros</em>'.
	 * @see org.coachline.model.coaching.Redaction#getStartMicros()
	 * @see #getRedaction()
	 * @generated
	 */
	EAttribute getRedaction_StartMicros();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Redaction#getEndMicros <em>End Micros</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End Micros</em>'.
	 * @see org.coachline.model.coaching.Redaction#getEndMicros()
	 * @see #getRedaction()
	 * @generated
	 */
	EAttribute getRedaction_EndMicros();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Redaction#getChannel <em>Channel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Channel</em>'.
	 * @see org.coachline.model.coaching.Redaction#getChannel()
	 * @see #getRedaction()
	 * @generated
	 */
	EAttribute getRedaction_Channel();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Redaction#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.coachline.model.coaching.Redaction#getReason()
	 * @see #getRedaction()
	 * @generated
	 */
	EAttribute getRedaction_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Redaction#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.coachline.model.coaching.Redaction#getSource()
	 * @see #getRedaction()
	 * @generated
	 */
	EAttribute getRedaction_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Redaction#isSoundOnly <em>Sound Only</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sound Only</em>'.
	 * @see org.coachline.model.coaching.Redaction#isSoundOnly()
	 * @see #getRedaction()
	 * @generated
	 */
	EAttribute getRedaction_SoundOnly();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Redaction#getReviewerId <em>Reviewer Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reviewer Id</em>'.
	 * @see org.coachline.model.coaching.Redaction#getReviewerId()
	 * @see #getRedaction()
	 * @generated
	 */
	EAttribute getRedaction_ReviewerId();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Redaction#getCreatedAt <em>Created At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created At</em>'.
	 * @see org.coachline.model.coaching.Redaction#getCreatedAt()
	 * @see #getRedaction()
	 * @generated
	 */
	EAttribute getRedaction_CreatedAt();

	/**
	 * Returns the meta object for class '{@link org.coachline.model.coaching.Leg <em>Leg</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Leg</em>'.
	 * @see org.coachline.model.coaching.Leg
	 * @generated
	 */
	EClass getLeg();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Leg#getAgentId <em>Agent Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Agent Id</em>'.
	 * @see org.coachline.model.coaching.Leg#getAgentId()
	 * @see #getLeg()
	 * @generated
	 */
	EAttribute getLeg_AgentId();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Leg#getOffsetMicros <em>Offset Micros</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Offset Micros</em>'.
	 * @see org.coachline.model.coaching.Leg#getOffsetMicros()
	 * @see #getLeg()
	 * @generated
	 */
	EAttribute getLeg_OffsetMicros();

	/**
	 * Returns the meta object for the containment reference list '{@link org.coachline.model.coaching.Leg#getRecordings <em>Recordings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Recordings</em>'.
	 * @see org.coachline.model.coaching.Leg#getRecordings()
	 * @see #getLeg()
	 * @generated
	 */
	EReference getLeg_Recordings();

	/**
	 * Returns the meta object for class '{@link org.coachline.model.coaching.Recording <em>Recording</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Recording</em>'.
	 * @see org.coachline.model.coaching.Recording
	 * @generated
	 */
	EClass getRecording();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Recording#getRoot <em>Root</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Root</em>'.
	 * @see org.coachline.model.coaching.Recording#getRoot()
	 * @see #getRecording()
	 * @generated
	 */
	EAttribute getRecording_Root();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Recording#getPath <em>Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Path</em>'.
	 * @see org.coachline.model.coaching.Recording#getPath()
	 * @see #getRecording()
	 * @generated
	 */
	EAttribute getRecording_Path();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Recording#getSha256 <em>Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sha256</em>'.
	 * @see org.coachline.model.coaching.Recording#getSha256()
	 * @see #getRecording()
	 * @generated
	 */
	EAttribute getRecording_Sha256();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Recording#getSizeBytes <em>Size Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size Bytes</em>'.
	 * @see org.coachline.model.coaching.Recording#getSizeBytes()
	 * @see #getRecording()
	 * @generated
	 */
	EAttribute getRecording_SizeBytes();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Recording#getContainer <em>Container</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Container</em>'.
	 * @see org.coachline.model.coaching.Recording#getContainer()
	 * @see #getRecording()
	 * @generated
	 */
	EAttribute getRecording_Container();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Recording#getCodec <em>Codec</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Codec</em>'.
	 * @see org.coachline.model.coaching.Recording#getCodec()
	 * @see #getRecording()
	 * @generated
	 */
	EAttribute getRecording_Codec();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Recording#getSampleRate <em>Sample Rate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sample Rate</em>'.
	 * @see org.coachline.model.coaching.Recording#getSampleRate()
	 * @see #getRecording()
	 * @generated
	 */
	EAttribute getRecording_SampleRate();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Recording#getDurationMicros <em>Duration Micros</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Duration Micros</em>'.
	 * @see org.coachline.model.coaching.Recording#getDurationMicros()
	 * @see #getRecording()
	 * @generated
	 */
	EAttribute getRecording_DurationMicros();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Recording#getOffsetMicros <em>Offset Micros</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Offset Micros</em>'.
	 * @see org.coachline.model.coaching.Recording#getOffsetMicros()
	 * @see #getRecording()
	 * @generated
	 */
	EAttribute getRecording_OffsetMicros();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Recording#getDriftPpm <em>Drift Ppm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Drift Ppm</em>'.
	 * @see org.coachline.model.coaching.Recording#getDriftPpm()
	 * @see #getRecording()
	 * @generated
	 */
	EAttribute getRecording_DriftPpm();

	/**
	 * Returns the meta object for the containment reference list '{@link org.coachline.model.coaching.Recording#getChannels <em>Channels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Channels</em>'.
	 * @see org.coachline.model.coaching.Recording#getChannels()
	 * @see #getRecording()
	 * @generated
	 */
	EReference getRecording_Channels();

	/**
	 * Returns the meta object for class '{@link org.coachline.model.coaching.Channel <em>Channel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Channel</em>'.
	 * @see org.coachline.model.coaching.Channel
	 * @generated
	 */
	EClass getChannel();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Channel#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.coachline.model.coaching.Channel#getRole()
	 * @see #getChannel()
	 * @generated
	 */
	EAttribute getChannel_Role();

	/**
	 * Returns the meta object for class '{@link org.coachline.model.coaching.Transcript <em>Transcript</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Transcript</em>'.
	 * @see org.coachline.model.coaching.Transcript
	 * @generated
	 */
	EClass getTranscript();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Transcript#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.coachline.model.coaching.Transcript#getLanguage()
	 * @see #getTranscript()
	 * @generated
	 */
	EAttribute getTranscript_Language();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Transcript#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.coachline.model.coaching.Transcript#getSource()
	 * @see #getTranscript()
	 * @generated
	 */
	EAttribute getTranscript_Source();

	/**
	 * Returns the meta object for the containment reference list '{@link org.coachline.model.coaching.Transcript#getCues <em>Cues</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Cues</em>'.
	 * @see org.coachline.model.coaching.Transcript#getCues()
	 * @see #getTranscript()
	 * @generated
	 */
	EReference getTranscript_Cues();

	/**
	 * Returns the meta object for class '{@link org.coachline.model.coaching.Cue <em>Cue</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Cue</em>'.
	 * @see org.coachline.model.coaching.Cue
	 * @generated
	 */
	EClass getCue();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Cue#getStartMicros <em>Start Micros</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start Micros</em>'.
	 * @see org.coachline.model.coaching.Cue#getStartMicros()
	 * @see #getCue()
	 * @generated
	 */
	EAttribute getCue_StartMicros();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Cue#getEndMicros <em>End Micros</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End Micros</em>'.
	 * @see org.coachline.model.coaching.Cue#getEndMicros()
	 * @see #getCue()
	 * @generated
	 */
	EAttribute getCue_EndMicros();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Cue#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.coachline.model.coaching.Cue#getRole()
	 * @see #getCue()
	 * @generated
	 */
	EAttribute getCue_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Cue#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.coachline.model.coaching.Cue#getText()
	 * @see #getCue()
	 * @generated
	 */
	EAttribute getCue_Text();

	/**
	 * Returns the meta object for the containment reference list '{@link org.coachline.model.coaching.Cue#getWords <em>Words</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Words</em>'.
	 * @see org.coachline.model.coaching.Cue#getWords()
	 * @see #getCue()
	 * @generated
	 */
	EReference getCue_Words();

	/**
	 * Returns the meta object for class '{@link org.coachline.model.coaching.Word <em>Word</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Word</em>'.
	 * @see org.coachline.model.coaching.Word
	 * @generated
	 */
	EClass getWord();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Word#getStartMicros <em>Start Micros</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start Micros</em>'.
	 * @see org.coachline.model.coaching.Word#getStartMicros()
	 * @see #getWord()
	 * @generated
	 */
	EAttribute getWord_StartMicros();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Word#getEndMicros <em>End Micros</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End Micros</em>'.
	 * @see org.coachline.model.coaching.Word#getEndMicros()
	 * @see #getWord()
	 * @generated
	 */
	EAttribute getWord_EndMicros();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Word#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.coachline.model.coaching.Word#getText()
	 * @see #getWord()
	 * @generated
	 */
	EAttribute getWord_Text();

	/**
	 * Returns the meta object for class '{@link org.coachline.model.coaching.Review <em>Review</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Review</em>'.
	 * @see org.coachline.model.coaching.Review
	 * @generated
	 */
	EClass getReview();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Review#getCallId <em>Call Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Call Id</em>'.
	 * @see org.coachline.model.coaching.Review#getCallId()
	 * @see #getReview()
	 * @generated
	 */
	EAttribute getReview_CallId();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Review#getReviewerId <em>Reviewer Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reviewer Id</em>'.
	 * @see org.coachline.model.coaching.Review#getReviewerId()
	 * @see #getReview()
	 * @generated
	 */
	EAttribute getReview_ReviewerId();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Review#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.coachline.model.coaching.Review#getStatus()
	 * @see #getReview()
	 * @generated
	 */
	EAttribute getReview_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Review#getCreatedAt <em>Created At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created At</em>'.
	 * @see org.coachline.model.coaching.Review#getCreatedAt()
	 * @see #getReview()
	 * @generated
	 */
	EAttribute getReview_CreatedAt();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Review#getDeliveredAt <em>Delivered At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Delivered At</em>'.
	 * @see org.coachline.model.coaching.Review#getDeliveredAt()
	 * @see #getReview()
	 * @generated
	 */
	EAttribute getReview_DeliveredAt();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Review#getAcknowledgedAt <em>Acknowledged At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Acknowledged At</em>'.
	 * @see org.coachline.model.coaching.Review#getAcknowledgedAt()
	 * @see #getReview()
	 * @generated
	 */
	EAttribute getReview_AcknowledgedAt();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Review#getSummary <em>Summary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Summary</em>'.
	 * @see org.coachline.model.coaching.Review#getSummary()
	 * @see #getReview()
	 * @generated
	 */
	EAttribute getReview_Summary();

	/**
	 * Returns the meta object for the containment reference list '{@link org.coachline.model.coaching.Review#getMoments <em>Moments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Moments</em>'.
	 * @see org.coachline.model.coaching.Review#getMoments()
	 * @see #getReview()
	 * @generated
	 */
	EReference getReview_Moments();

	/**
	 * Returns the meta object for the containment reference list '{@link org.coachline.model.coaching.Review#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Notes</em>'.
	 * @see org.coachline.model.coaching.Review#getNotes()
	 * @see #getReview()
	 * @generated
	 */
	EReference getReview_Notes();

	/**
	 * Returns the meta object for the containment reference '{@link org.coachline.model.coaching.Review#getEvaluation <em>Evaluation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Evaluation</em>'.
	 * @see org.coachline.model.coaching.Review#getEvaluation()
	 * @see #getReview()
	 * @generated
	 */
	EReference getReview_Evaluation();

	/**
	 * Returns the meta object for the containment reference list '{@link org.coachline.model.coaching.Review#getHistory <em>History</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>History</em>'.
	 * @see org.coachline.model.coaching.Review#getHistory()
	 * @see #getReview()
	 * @generated
	 */
	EReference getReview_History();

	/**
	 * Returns the meta object for the containment reference list '{@link org.coachline.model.coaching.Review#getDeliveries <em>Deliveries</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Deliveries</em>'.
	 * @see org.coachline.model.coaching.Review#getDeliveries()
	 * @see #getReview()
	 * @generated
	 */
	EReference getReview_Deliveries();

	/**
	 * Returns the meta object for the containment reference list '{@link org.coachline.model.coaching.Review#getReplies <em>Replies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Replies</em>'.
	 * @see org.coachline.model.coaching.Review#getReplies()
	 * @see #getReview()
	 * @generated
	 */
	EReference getReview_Replies();

	/**
	 * Returns the meta object for the containment reference list '{@link org.coachline.model.coaching.Review#getDisputes <em>Disputes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Disputes</em>'.
	 * @see org.coachline.model.coaching.Review#getDisputes()
	 * @see #getReview()
	 * @generated
	 */
	EReference getReview_Disputes();

	/**
	 * Returns the meta object for class '{@link org.coachline.model.coaching.StateChange <em>State Change</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>State Change</em>'.
	 * @see org.coachline.model.coaching.StateChange
	 * @generated
	 */
	EClass getStateChange();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.StateChange#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.coachline.model.coaching.StateChange#getId()
	 * @see #getStateChange()
	 * @generated
	 */
	EAttribute getStateChange_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.StateChange#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.coachline.model.coaching.StateChange#getStatus()
	 * @see #getStateChange()
	 * @generated
	 */
	EAttribute getStateChange_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.StateChange#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.coachline.model.coaching.StateChange#getAt()
	 * @see #getStateChange()
	 * @generated
	 */
	EAttribute getStateChange_At();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.StateChange#getWho <em>Who</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Who</em>'.
	 * @see org.coachline.model.coaching.StateChange#getWho()
	 * @see #getStateChange()
	 * @generated
	 */
	EAttribute getStateChange_Who();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.StateChange#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.coachline.model.coaching.StateChange#getReason()
	 * @see #getStateChange()
	 * @generated
	 */
	EAttribute getStateChange_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.StateChange#getCauseId <em>Cause Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cause Id</em>'.
	 * @see org.coachline.model.coaching.StateChange#getCauseId()
	 * @see #getStateChange()
	 * @generated
	 */
	EAttribute getStateChange_CauseId();

	/**
	 * Returns the meta object for class '{@link org.coachline.model.coaching.Delivery <em>Delivery</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Delivery</em>'.
	 * @see org.coachline.model.coaching.Delivery
	 * @generated
	 */
	EClass getDelivery();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Delivery#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.coachline.model.coaching.Delivery#getId()
	 * @see #getDelivery()
	 * @generated
	 */
	EAttribute getDelivery_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Delivery#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.coachline.model.coaching.Delivery#getAt()
	 * @see #getDelivery()
	 * @generated
	 */
	EAttribute getDelivery_At();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Delivery#getWho <em>Who</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Who</em>'.
	 * @see org.coachline.model.coaching.Delivery#getWho()
	 * @see #getDelivery()
	 * @generated
	 */
	EAttribute getDelivery_Who();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Delivery#getAgentId <em>Agent Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Agent Id</em>'.
	 * @see org.coachline.model.coaching.Delivery#getAgentId()
	 * @see #getDelivery()
	 * @generated
	 */
	EAttribute getDelivery_AgentId();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Delivery#getAgent <em>Agent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Agent</em>'.
	 * @see org.coachline.model.coaching.Delivery#getAgent()
	 * @see #getDelivery()
	 * @generated
	 */
	EAttribute getDelivery_Agent();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Delivery#getSecret <em>Secret</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Secret</em>'.
	 * @see org.coachline.model.coaching.Delivery#getSecret()
	 * @see #getDelivery()
	 * @generated
	 */
	EAttribute getDelivery_Secret();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Delivery#getContentHash <em>Content Hash</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Content Hash</em>'.
	 * @see org.coachline.model.coaching.Delivery#getContentHash()
	 * @see #getDelivery()
	 * @generated
	 */
	EAttribute getDelivery_ContentHash();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Delivery#isSelfReview <em>Self Review</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Self Review</em>'.
	 * @see org.coachline.model.coaching.Delivery#isSelfReview()
	 * @see #getDelivery()
	 * @generated
	 */
	EAttribute getDelivery_SelfReview();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Delivery#getDisputesUntil <em>Disputes Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Disputes Until</em>'.
	 * @see org.coachline.model.coaching.Delivery#getDisputesUntil()
	 * @see #getDelivery()
	 * @generated
	 */
	EAttribute getDelivery_DisputesUntil();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Delivery#getMostDisputes <em>Most Disputes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Most Disputes</em>'.
	 * @see org.coachline.model.coaching.Delivery#getMostDisputes()
	 * @see #getDelivery()
	 * @generated
	 */
	EAttribute getDelivery_MostDisputes();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Delivery#getScorecardVersion <em>Scorecard Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scorecard Version</em>'.
	 * @see org.coachline.model.coaching.Delivery#getScorecardVersion()
	 * @see #getDelivery()
	 * @generated
	 */
	EAttribute getDelivery_ScorecardVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Delivery#getScore <em>Score</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Score</em>'.
	 * @see org.coachline.model.coaching.Delivery#getScore()
	 * @see #getDelivery()
	 * @generated
	 */
	EAttribute getDelivery_Score();

	/**
	 * Returns the meta object for the containment reference list '{@link org.coachline.model.coaching.Delivery#getLines <em>Lines</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Lines</em>'.
	 * @see org.coachline.model.coaching.Delivery#getLines()
	 * @see #getDelivery()
	 * @generated
	 */
	EReference getDelivery_Lines();

	/**
	 * Returns the meta object for class '{@link org.coachline.model.coaching.DeliveredLine <em>Delivered Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Delivered Line</em>'.
	 * @see org.coachline.model.coaching.DeliveredLine
	 * @generated
	 */
	EClass getDeliveredLine();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.DeliveredLine#getLine <em>Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Line</em>'.
	 * @see org.coachline.model.coaching.DeliveredLine#getLine()
	 * @see #getDeliveredLine()
	 * @generated
	 */
	EAttribute getDeliveredLine_Line();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.DeliveredLine#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.coachline.model.coaching.DeliveredLine#getLabel()
	 * @see #getDeliveredLine()
	 * @generated
	 */
	EAttribute getDeliveredLine_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.DeliveredLine#getMomentId <em>Moment Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Moment Id</em>'.
	 * @see org.coachline.model.coaching.DeliveredLine#getMomentId()
	 * @see #getDeliveredLine()
	 * @generated
	 */
	EAttribute getDeliveredLine_MomentId();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.DeliveredLine#getSectionId <em>Section Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Section Id</em>'.
	 * @see org.coachline.model.coaching.DeliveredLine#getSectionId()
	 * @see #getDeliveredLine()
	 * @generated
	 */
	EAttribute getDeliveredLine_SectionId();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.DeliveredLine#getQuestionId <em>Question Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Question Id</em>'.
	 * @see org.coachline.model.coaching.DeliveredLine#getQuestionId()
	 * @see #getDeliveredLine()
	 * @generated
	 */
	EAttribute getDeliveredLine_QuestionId();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.DeliveredLine#getVerdict <em>Verdict</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Verdict</em>'.
	 * @see org.coachline.model.coaching.DeliveredLine#getVerdict()
	 * @see #getDeliveredLine()
	 * @generated
	 */
	EAttribute getDeliveredLine_Verdict();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.DeliveredLine#getOptionId <em>Option Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Option Id</em>'.
	 * @see org.coachline.model.coaching.DeliveredLine#getOptionId()
	 * @see #getDeliveredLine()
	 * @generated
	 */
	EAttribute getDeliveredLine_OptionId();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.DeliveredLine#isNotApplicable <em>Not Applicable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Not Applicable</em>'.
	 * @see org.coachline.model.coaching.DeliveredLine#isNotApplicable()
	 * @see #getDeliveredLine()
	 * @generated
	 */
	EAttribute getDeliveredLine_NotApplicable();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.DeliveredLine#getAnswer <em>Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Answer</em>'.
	 * @see org.coachline.model.coaching.DeliveredLine#getAnswer()
	 * @see #getDeliveredLine()
	 * @generated
	 */
	EAttribute getDeliveredLine_Answer();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.DeliveredLine#isMayNotApply <em>May Not Apply</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>May Not Apply</em>'.
	 * @see org.coachline.model.coaching.DeliveredLine#isMayNotApply()
	 * @see #getDeliveredLine()
	 * @generated
	 */
	EAttribute getDeliveredLine_MayNotApply();

	/**
	 * Returns the meta object for the containment reference list '{@link org.coachline.model.coaching.DeliveredLine#getOptions <em>Options</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Options</em>'.
	 * @see org.coachline.model.coaching.DeliveredLine#getOptions()
	 * @see #getDeliveredLine()
	 * @generated
	 */
	EReference getDeliveredLine_Options();

	/**
	 * Returns the meta object for class '{@link org.coachline.model.coaching.DeliveredOption <em>Delivered Option</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Delivered Option</em>'.
	 * @see org.coachline.model.coaching.DeliveredOption
	 * @generated
	 */
	EClass getDeliveredOption();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.DeliveredOption#getOptionId <em>Option Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Option Id</em>'.
	 * @see org.coachline.model.coaching.DeliveredOption#getOptionId()
	 * @see #getDeliveredOption()
	 * @generated
	 */
	EAttribute getDeliveredOption_OptionId();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.DeliveredOption#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.coachline.model.coaching.DeliveredOption#getName()
	 * @see #getDeliveredOption()
	 * @generated
	 */
	EAttribute getDeliveredOption_Name();

	/**
	 * Returns the meta object for class '{@link org.coachline.model.coaching.Reply <em>Reply</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Reply</em>'.
	 * @see org.coachline.model.coaching.Reply
	 * @generated
	 */
	EClass getReply();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Reply#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.coachline.model.coaching.Reply#getId()
	 * @see #getReply()
	 * @generated
	 */
	EAttribute getReply_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Reply#getDeliveryId <em>Delivery Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Delivery Id</em>'.
	 * @see org.coachline.model.coaching.Reply#getDeliveryId()
	 * @see #getReply()
	 * @generated
	 */
	EAttribute getReply_DeliveryId();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Reply#getWrittenAt <em>Written At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Written At</em>'.
	 * @see org.coachline.model.coaching.Reply#getWrittenAt()
	 * @see #getReply()
	 * @generated
	 */
	EAttribute getReply_WrittenAt();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Reply#getReceivedAt <em>Received At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Received At</em>'.
	 * @see org.coachline.model.coaching.Reply#getReceivedAt()
	 * @see #getReply()
	 * @generated
	 */
	EAttribute getReply_ReceivedAt();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Reply#getReceivedBy <em>Received By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Received By</em>'.
	 * @see org.coachline.model.coaching.Reply#getReceivedBy()
	 * @see #getReply()
	 * @generated
	 */
	EAttribute getReply_ReceivedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Reply#isAcknowledged <em>Acknowledged</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Acknowledged</em>'.
	 * @see org.coachline.model.coaching.Reply#isAcknowledged()
	 * @see #getReply()
	 * @generated
	 */
	EAttribute getReply_Acknowledged();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Reply#getComment <em>Comment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Comment</em>'.
	 * @see org.coachline.model.coaching.Reply#getComment()
	 * @see #getReply()
	 * @generated
	 */
	EAttribute getReply_Comment();

	/**
	 * Returns the meta object for the containment reference list '{@link org.coachline.model.coaching.Reply#getSelfMarks <em>Self Marks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Self Marks</em>'.
	 * @see org.coachline.model.coaching.Reply#getSelfMarks()
	 * @see #getReply()
	 * @generated
	 */
	EReference getReply_SelfMarks();

	/**
	 * Returns the meta object for class '{@link org.coachline.model.coaching.SelfMark <em>Self Mark</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Self Mark</em>'.
	 * @see org.coachline.model.coaching.SelfMark
	 * @generated
	 */
	EClass getSelfMark();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.SelfMark#getLine <em>Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Line</em>'.
	 * @see org.coachline.model.coaching.SelfMark#getLine()
	 * @see #getSelfMark()
	 * @generated
	 */
	EAttribute getSelfMark_Line();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.SelfMark#getVerdict <em>Verdict</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Verdict</em>'.
	 * @see org.coachline.model.coaching.SelfMark#getVerdict()
	 * @see #getSelfMark()
	 * @generated
	 */
	EAttribute getSelfMark_Verdict();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.SelfMark#getOptionId <em>Option Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Option Id</em>'.
	 * @see org.coachline.model.coaching.SelfMark#getOptionId()
	 * @see #getSelfMark()
	 * @generated
	 */
	EAttribute getSelfMark_OptionId();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.SelfMark#isNotApplicable <em>Not Applicable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Not Applicable</em>'.
	 * @see org.coachline.model.coaching.SelfMark#isNotApplicable()
	 * @see #getSelfMark()
	 * @generated
	 */
	EAttribute getSelfMark_NotApplicable();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.SelfMark#getAnswer <em>Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Answer</em>'.
	 * @see org.coachline.model.coaching.SelfMark#getAnswer()
	 * @see #getSelfMark()
	 * @generated
	 */
	EAttribute getSelfMark_Answer();

	/**
	 * Returns the meta object for class '{@link org.coachline.model.coaching.Dispute <em>Dispute</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Dispute</em>'.
	 * @see org.coachline.model.coaching.Dispute
	 * @generated
	 */
	EClass getDispute();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Dispute#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.coachline.model.coaching.Dispute#getId()
	 * @see #getDispute()
	 * @generated
	 */
	EAttribute getDispute_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Dispute#getDeliveryId <em>Delivery Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Delivery Id</em>'.
	 * @see org.coachline.model.coaching.Dispute#getDeliveryId()
	 * @see #getDispute()
	 * @generated
	 */
	EAttribute getDispute_DeliveryId();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Dispute#getReplyId <em>Reply Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reply Id</em>'.
	 * @see org.coachline.model.coaching.Dispute#getReplyId()
	 * @see #getDispute()
	 * @generated
	 */
	EAttribute getDispute_ReplyId();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Dispute#getLine <em>Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Line</em>'.
	 * @see org.coachline.model.coaching.Dispute#getLine()
	 * @see #getDispute()
	 * @generated
	 */
	EAttribute getDispute_Line();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Dispute#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.coachline.model.coaching.Dispute#getReason()
	 * @see #getDispute()
	 * @generated
	 */
	EAttribute getDispute_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Dispute#getVerdict <em>Verdict</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Verdict</em>'.
	 * @see org.coachline.model.coaching.Dispute#getVerdict()
	 * @see #getDispute()
	 * @generated
	 */
	EAttribute getDispute_Verdict();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Dispute#getOptionId <em>Option Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Option Id</em>'.
	 * @see org.coachline.model.coaching.Dispute#getOptionId()
	 * @see #getDispute()
	 * @generated
	 */
	EAttribute getDispute_OptionId();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Dispute#isNotApplicable <em>Not Applicable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Not Applicable</em>'.
	 * @see org.coachline.model.coaching.Dispute#isNotApplicable()
	 * @see #getDispute()
	 * @generated
	 */
	EAttribute getDispute_NotApplicable();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Dispute#getAnswer <em>Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Answer</em>'.
	 * @see org.coachline.model.coaching.Dispute#getAnswer()
	 * @see #getDispute()
	 * @generated
	 */
	EAttribute getDispute_Answer();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Dispute#isLate <em>Late</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Late</em>'.
	 * @see org.coachline.model.coaching.Dispute#isLate()
	 * @see #getDispute()
	 * @generated
	 */
	EAttribute getDispute_Late();

	/**
	 * Returns the meta object for the containment reference '{@link org.coachline.model.coaching.Dispute#getRuling <em>Ruling</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Ruling</em>'.
	 * @see org.coachline.model.coaching.Dispute#getRuling()
	 * @see #getDispute()
	 * @generated
	 */
	EReference getDispute_Ruling();

	/**
	 * Returns the meta object for class '{@link org.coachline.model.coaching.Ruling <em>Ruling</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Ruling</em>'.
	 * @see org.coachline.model.coaching.Ruling
	 * @generated
	 */
	EClass getRuling();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Ruling#getDecision <em>Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decision</em>'.
	 * @see org.coachline.model.coaching.Ruling#getDecision()
	 * @see #getRuling()
	 * @generated
	 */
	EAttribute getRuling_Decision();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Ruling#getWho <em>Who</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Who</em>'.
	 * @see org.coachline.model.coaching.Ruling#getWho()
	 * @see #getRuling()
	 * @generated
	 */
	EAttribute getRuling_Who();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Ruling#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.coachline.model.coaching.Ruling#getAt()
	 * @see #getRuling()
	 * @generated
	 */
	EAttribute getRuling_At();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Ruling#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.coachline.model.coaching.Ruling#getReason()
	 * @see #getRuling()
	 * @generated
	 */
	EAttribute getRuling_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Ruling#getVerdict <em>Verdict</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Verdict</em>'.
	 * @see org.coachline.model.coaching.Ruling#getVerdict()
	 * @see #getRuling()
	 * @generated
	 */
	EAttribute getRuling_Verdict();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Ruling#getOptionId <em>Option Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Option Id</em>'.
	 * @see org.coachline.model.coaching.Ruling#getOptionId()
	 * @see #getRuling()
	 * @generated
	 */
	EAttribute getRuling_OptionId();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Ruling#isNotApplicable <em>Not Applicable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Not Applicable</em>'.
	 * @see org.coachline.model.coaching.Ruling#isNotApplicable()
	 * @see #getRuling()
	 * @generated
	 */
	EAttribute getRuling_NotApplicable();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Ruling#getAnswer <em>Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Answer</em>'.
	 * @see org.coachline.model.coaching.Ruling#getAnswer()
	 * @see #getRuling()
	 * @generated
	 */
	EAttribute getRuling_Answer();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Ruling#getScoreBefore <em>Score Before</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Score Before</em>'.
	 * @see org.coachline.model.coaching.Ruling#getScoreBefore()
	 * @see #getRuling()
	 * @generated
	 */
	EAttribute getRuling_ScoreBefore();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Ruling#getScoreAfter <em>Score After</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Score After</em>'.
	 * @see org.coachline.model.coaching.Ruling#getScoreAfter()
	 * @see #getRuling()
	 * @generated
	 */
	EAttribute getRuling_ScoreAfter();

	/**
	 * Returns the meta object for class '{@link org.coachline.model.coaching.Moment <em>Moment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Moment</em>'.
	 * @see org.coachline.model.coaching.Moment
	 * @generated
	 */
	EClass getMoment();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Moment#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.coachline.model.coaching.Moment#getId()
	 * @see #getMoment()
	 * @generated
	 */
	EAttribute getMoment_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Moment#getStartMicros <em>Start Micros</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start Micros</em>'.
	 * @see org.coachline.model.coaching.Moment#getStartMicros()
	 * @see #getMoment()
	 * @generated
	 */
	EAttribute getMoment_StartMicros();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Moment#getEndMicros <em>End Micros</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End Micros</em>'.
	 * @see org.coachline.model.coaching.Moment#getEndMicros()
	 * @see #getMoment()
	 * @generated
	 */
	EAttribute getMoment_EndMicros();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Moment#getChannel <em>Channel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Channel</em>'.
	 * @see org.coachline.model.coaching.Moment#getChannel()
	 * @see #getMoment()
	 * @generated
	 */
	EAttribute getMoment_Channel();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Moment#getTechnique <em>Technique</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Technique</em>'.
	 * @see org.coachline.model.coaching.Moment#getTechnique()
	 * @see #getMoment()
	 * @generated
	 */
	EAttribute getMoment_Technique();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Moment#getVerdict <em>Verdict</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Verdict</em>'.
	 * @see org.coachline.model.coaching.Moment#getVerdict()
	 * @see #getMoment()
	 * @generated
	 */
	EAttribute getMoment_Verdict();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Moment#getSeverity <em>Severity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Severity</em>'.
	 * @see org.coachline.model.coaching.Moment#getSeverity()
	 * @see #getMoment()
	 * @generated
	 */
	EAttribute getMoment_Severity();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Moment#getPhraseHeard <em>Phrase Heard</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Phrase Heard</em>'.
	 * @see org.coachline.model.coaching.Moment#getPhraseHeard()
	 * @see #getMoment()
	 * @generated
	 */
	EAttribute getMoment_PhraseHeard();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Moment#getBetterPhrase <em>Better Phrase</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Better Phrase</em>'.
	 * @see org.coachline.model.coaching.Moment#getBetterPhrase()
	 * @see #getMoment()
	 * @generated
	 */
	EAttribute getMoment_BetterPhrase();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Moment#getComment <em>Comment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Comment</em>'.
	 * @see org.coachline.model.coaching.Moment#getComment()
	 * @see #getMoment()
	 * @generated
	 */
	EAttribute getMoment_Comment();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Moment#getCreatedAt <em>Created At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created At</em>'.
	 * @see org.coachline.model.coaching.Moment#getCreatedAt()
	 * @see #getMoment()
	 * @generated
	 */
	EAttribute getMoment_CreatedAt();

	/**
	 * Returns the meta object for class '{@link org.coachline.model.coaching.CoachingNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Note</em>'.
	 * @see org.coachline.model.coaching.CoachingNote
	 * @generated
	 */
	EClass getCoachingNote();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.CoachingNote#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.coachline.model.coaching.CoachingNote#getId()
	 * @see #getCoachingNote()
	 * @generated
	 */
	EAttribute getCoachingNote_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.CoachingNote#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.coachline.model.coaching.CoachingNote#getText()
	 * @see #getCoachingNote()
	 * @generated
	 */
	EAttribute getCoachingNote_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.CoachingNote#getVisibility <em>Visibility</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Visibility</em>'.
	 * @see org.coachline.model.coaching.CoachingNote#getVisibility()
	 * @see #getCoachingNote()
	 * @generated
	 */
	EAttribute getCoachingNote_Visibility();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.CoachingNote#getCreatedAt <em>Created At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created At</em>'.
	 * @see org.coachline.model.coaching.CoachingNote#getCreatedAt()
	 * @see #getCoachingNote()
	 * @generated
	 */
	EAttribute getCoachingNote_CreatedAt();

	/**
	 * Returns the meta object for the attribute list '{@link org.coachline.model.coaching.CoachingNote#getTechniques <em>Techniques</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Techniques</em>'.
	 * @see org.coachline.model.coaching.CoachingNote#getTechniques()
	 * @see #getCoachingNote()
	 * @generated
	 */
	EAttribute getCoachingNote_Techniques();

	/**
	 * Returns the meta object for the reference list '{@link org.coachline.model.coaching.CoachingNote#getMoments <em>Moments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Moments</em>'.
	 * @see org.coachline.model.coaching.CoachingNote#getMoments()
	 * @see #getCoachingNote()
	 * @generated
	 */
	EReference getCoachingNote_Moments();

	/**
	 * Returns the meta object for class '{@link org.coachline.model.coaching.Evaluation <em>Evaluation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Evaluation</em>'.
	 * @see org.coachline.model.coaching.Evaluation
	 * @generated
	 */
	EClass getEvaluation();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Evaluation#getScorecard <em>Scorecard</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scorecard</em>'.
	 * @see org.coachline.model.coaching.Evaluation#getScorecard()
	 * @see #getEvaluation()
	 * @generated
	 */
	EAttribute getEvaluation_Scorecard();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Evaluation#getScorecardVersion <em>Scorecard Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scorecard Version</em>'.
	 * @see org.coachline.model.coaching.Evaluation#getScorecardVersion()
	 * @see #getEvaluation()
	 * @generated
	 */
	EAttribute getEvaluation_ScorecardVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Evaluation#getScorecardContent <em>Scorecard Content</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scorecard Content</em>'.
	 * @see org.coachline.model.coaching.Evaluation#getScorecardContent()
	 * @see #getEvaluation()
	 * @generated
	 */
	EAttribute getEvaluation_ScorecardContent();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Evaluation#getCompletedAt <em>Completed At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Completed At</em>'.
	 * @see org.coachline.model.coaching.Evaluation#getCompletedAt()
	 * @see #getEvaluation()
	 * @generated
	 */
	EAttribute getEvaluation_CompletedAt();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Evaluation#getComment <em>Comment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Comment</em>'.
	 * @see org.coachline.model.coaching.Evaluation#getComment()
	 * @see #getEvaluation()
	 * @generated
	 */
	EAttribute getEvaluation_Comment();

	/**
	 * Returns the meta object for the containment reference list '{@link org.coachline.model.coaching.Evaluation#getAnswers <em>Answers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Answers</em>'.
	 * @see org.coachline.model.coaching.Evaluation#getAnswers()
	 * @see #getEvaluation()
	 * @generated
	 */
	EReference getEvaluation_Answers();

	/**
	 * Returns the meta object for class '{@link org.coachline.model.coaching.Answer <em>Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Answer</em>'.
	 * @see org.coachline.model.coaching.Answer
	 * @generated
	 */
	EClass getAnswer();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Answer#getSectionId <em>Section Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Section Id</em>'.
	 * @see org.coachline.model.coaching.Answer#getSectionId()
	 * @see #getAnswer()
	 * @generated
	 */
	EAttribute getAnswer_SectionId();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Answer#getQuestionId <em>Question Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Question Id</em>'.
	 * @see org.coachline.model.coaching.Answer#getQuestionId()
	 * @see #getAnswer()
	 * @generated
	 */
	EAttribute getAnswer_QuestionId();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Answer#getOptionId <em>Option Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Option Id</em>'.
	 * @see org.coachline.model.coaching.Answer#getOptionId()
	 * @see #getAnswer()
	 * @generated
	 */
	EAttribute getAnswer_OptionId();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Answer#isNotApplicable <em>Not Applicable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Not Applicable</em>'.
	 * @see org.coachline.model.coaching.Answer#isNotApplicable()
	 * @see #getAnswer()
	 * @generated
	 */
	EAttribute getAnswer_NotApplicable();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Answer#getComment <em>Comment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Comment</em>'.
	 * @see org.coachline.model.coaching.Answer#getComment()
	 * @see #getAnswer()
	 * @generated
	 */
	EAttribute getAnswer_Comment();

	/**
	 * Returns the meta object for the reference list '{@link org.coachline.model.coaching.Answer#getMoments <em>Moments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Moments</em>'.
	 * @see org.coachline.model.coaching.Answer#getMoments()
	 * @see #getAnswer()
	 * @generated
	 */
	EReference getAnswer_Moments();

	/**
	 * Returns the meta object for class '{@link org.coachline.model.coaching.KeptScorecard <em>Kept Scorecard</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Kept Scorecard</em>'.
	 * @see org.coachline.model.coaching.KeptScorecard
	 * @generated
	 */
	EClass getKeptScorecard();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.KeptScorecard#getPack <em>Pack</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pack</em>'.
	 * @see org.coachline.model.coaching.KeptScorecard#getPack()
	 * @see #getKeptScorecard()
	 * @generated
	 */
	EAttribute getKeptScorecard_Pack();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.KeptScorecard#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.coachline.model.coaching.KeptScorecard#getState()
	 * @see #getKeptScorecard()
	 * @generated
	 */
	EAttribute getKeptScorecard_State();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.KeptScorecard#getCreatedAt <em>Created At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created At</em>'.
	 * @see org.coachline.model.coaching.KeptScorecard#getCreatedAt()
	 * @see #getKeptScorecard()
	 * @generated
	 */
	EAttribute getKeptScorecard_CreatedAt();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.KeptScorecard#getPublishedAt <em>Published At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Published At</em>'.
	 * @see org.coachline.model.coaching.KeptScorecard#getPublishedAt()
	 * @see #getKeptScorecard()
	 * @generated
	 */
	EAttribute getKeptScorecard_PublishedAt();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.KeptScorecard#getPublishedBy <em>Published By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Published By</em>'.
	 * @see org.coachline.model.coaching.KeptScorecard#getPublishedBy()
	 * @see #getKeptScorecard()
	 * @generated
	 */
	EAttribute getKeptScorecard_PublishedBy();

	/**
	 * Returns the meta object for the containment reference '{@link org.coachline.model.coaching.KeptScorecard#getScorecard <em>Scorecard</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Scorecard</em>'.
	 * @see org.coachline.model.coaching.KeptScorecard#getScorecard()
	 * @see #getKeptScorecard()
	 * @generated
	 */
	EReference getKeptScorecard_Scorecard();

	/**
	 * Returns the meta object for class '{@link org.coachline.model.coaching.Calibration <em>Calibration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Calibration</em>'.
	 * @see org.coachline.model.coaching.Calibration
	 * @generated
	 */
	EClass getCalibration();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Calibration#getCallId <em>Call Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Call Id</em>'.
	 * @see org.coachline.model.coaching.Calibration#getCallId()
	 * @see #getCalibration()
	 * @generated
	 */
	EAttribute getCalibration_CallId();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Calibration#getScorecard <em>Scorecard</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scorecard</em>'.
	 * @see org.coachline.model.coaching.Calibration#getScorecard()
	 * @see #getCalibration()
	 * @generated
	 */
	EAttribute getCalibration_Scorecard();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Calibration#getScorecardVersion <em>Scorecard Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scorecard Version</em>'.
	 * @see org.coachline.model.coaching.Calibration#getScorecardVersion()
	 * @see #getCalibration()
	 * @generated
	 */
	EAttribute getCalibration_ScorecardVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Calibration#getScorecardContent <em>Scorecard Content</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scorecard Content</em>'.
	 * @see org.coachline.model.coaching.Calibration#getScorecardContent()
	 * @see #getCalibration()
	 * @generated
	 */
	EAttribute getCalibration_ScorecardContent();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Calibration#getOrganiserId <em>Organiser Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Organiser Id</em>'.
	 * @see org.coachline.model.coaching.Calibration#getOrganiserId()
	 * @see #getCalibration()
	 * @generated
	 */
	EAttribute getCalibration_OrganiserId();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Calibration#getCreatedAt <em>Created At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created At</em>'.
	 * @see org.coachline.model.coaching.Calibration#getCreatedAt()
	 * @see #getCalibration()
	 * @generated
	 */
	EAttribute getCalibration_CreatedAt();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Calibration#getOpenedAt <em>Opened At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Opened At</em>'.
	 * @see org.coachline.model.coaching.Calibration#getOpenedAt()
	 * @see #getCalibration()
	 * @generated
	 */
	EAttribute getCalibration_OpenedAt();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Calibration#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.coachline.model.coaching.Calibration#getNote()
	 * @see #getCalibration()
	 * @generated
	 */
	EAttribute getCalibration_Note();

	/**
	 * Returns the meta object for the containment reference list '{@link org.coachline.model.coaching.Calibration#getParts <em>Parts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Parts</em>'.
	 * @see org.coachline.model.coaching.Calibration#getParts()
	 * @see #getCalibration()
	 * @generated
	 */
	EReference getCalibration_Parts();

	/**
	 * Returns the meta object for the containment reference '{@link org.coachline.model.coaching.Calibration#getDiscussed <em>Discussed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Discussed</em>'.
	 * @see org.coachline.model.coaching.Calibration#getDiscussed()
	 * @see #getCalibration()
	 * @generated
	 */
	EReference getCalibration_Discussed();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Calibration#getDiscussedAt <em>Discussed At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Discussed At</em>'.
	 * @see org.coachline.model.coaching.Calibration#getDiscussedAt()
	 * @see #getCalibration()
	 * @generated
	 */
	EAttribute getCalibration_DiscussedAt();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Calibration#getDiscussedBy <em>Discussed By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Discussed By</em>'.
	 * @see org.coachline.model.coaching.Calibration#getDiscussedBy()
	 * @see #getCalibration()
	 * @generated
	 */
	EAttribute getCalibration_DiscussedBy();

	/**
	 * Returns the meta object for class '{@link org.coachline.model.coaching.CalibrationPart <em>Calibration Part</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Calibration Part</em>'.
	 * @see org.coachline.model.coaching.CalibrationPart
	 * @generated
	 */
	EClass getCalibrationPart();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.CalibrationPart#getReviewerId <em>Reviewer Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reviewer Id</em>'.
	 * @see org.coachline.model.coaching.CalibrationPart#getReviewerId()
	 * @see #getCalibrationPart()
	 * @generated
	 */
	EAttribute getCalibrationPart_ReviewerId();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.CalibrationPart#getReviewId <em>Review Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Review Id</em>'.
	 * @see org.coachline.model.coaching.CalibrationPart#getReviewId()
	 * @see #getCalibrationPart()
	 * @generated
	 */
	EAttribute getCalibrationPart_ReviewId();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.CalibrationPart#getSubmittedAt <em>Submitted At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Submitted At</em>'.
	 * @see org.coachline.model.coaching.CalibrationPart#getSubmittedAt()
	 * @see #getCalibrationPart()
	 * @generated
	 */
	EAttribute getCalibrationPart_SubmittedAt();

	/**
	 * Returns the meta object for the containment reference '{@link org.coachline.model.coaching.CalibrationPart#getEvaluation <em>Evaluation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Evaluation</em>'.
	 * @see org.coachline.model.coaching.CalibrationPart#getEvaluation()
	 * @see #getCalibrationPart()
	 * @generated
	 */
	EReference getCalibrationPart_Evaluation();

	/**
	 * Returns the meta object for the containment reference list '{@link org.coachline.model.coaching.CalibrationPart#getMoments <em>Moments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Moments</em>'.
	 * @see org.coachline.model.coaching.CalibrationPart#getMoments()
	 * @see #getCalibrationPart()
	 * @generated
	 */
	EReference getCalibrationPart_Moments();

	/**
	 * Returns the meta object for class '{@link org.coachline.model.coaching.CoachingPlan <em>Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Plan</em>'.
	 * @see org.coachline.model.coaching.CoachingPlan
	 * @generated
	 */
	EClass getCoachingPlan();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.CoachingPlan#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.coachline.model.coaching.CoachingPlan#getTitle()
	 * @see #getCoachingPlan()
	 * @generated
	 */
	EAttribute getCoachingPlan_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.CoachingPlan#getAgentId <em>Agent Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Agent Id</em>'.
	 * @see org.coachline.model.coaching.CoachingPlan#getAgentId()
	 * @see #getCoachingPlan()
	 * @generated
	 */
	EAttribute getCoachingPlan_AgentId();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.CoachingPlan#getCoachId <em>Coach Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Coach Id</em>'.
	 * @see org.coachline.model.coaching.CoachingPlan#getCoachId()
	 * @see #getCoachingPlan()
	 * @generated
	 */
	EAttribute getCoachingPlan_CoachId();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.CoachingPlan#getCreatedAt <em>Created At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created At</em>'.
	 * @see org.coachline.model.coaching.CoachingPlan#getCreatedAt()
	 * @see #getCoachingPlan()
	 * @generated
	 */
	EAttribute getCoachingPlan_CreatedAt();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.CoachingPlan#getPeriodStart <em>Period Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Period Start</em>'.
	 * @see org.coachline.model.coaching.CoachingPlan#getPeriodStart()
	 * @see #getCoachingPlan()
	 * @generated
	 */
	EAttribute getCoachingPlan_PeriodStart();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.CoachingPlan#getPeriodEnd <em>Period End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Period End</em>'.
	 * @see org.coachline.model.coaching.CoachingPlan#getPeriodEnd()
	 * @see #getCoachingPlan()
	 * @generated
	 */
	EAttribute getCoachingPlan_PeriodEnd();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.CoachingPlan#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.coachline.model.coaching.CoachingPlan#getStatus()
	 * @see #getCoachingPlan()
	 * @generated
	 */
	EAttribute getCoachingPlan_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.CoachingPlan#getSummary <em>Summary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Summary</em>'.
	 * @see org.coachline.model.coaching.CoachingPlan#getSummary()
	 * @see #getCoachingPlan()
	 * @generated
	 */
	EAttribute getCoachingPlan_Summary();

	/**
	 * Returns the meta object for the containment reference list '{@link org.coachline.model.coaching.CoachingPlan#getGoals <em>Goals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Goals</em>'.
	 * @see org.coachline.model.coaching.CoachingPlan#getGoals()
	 * @see #getCoachingPlan()
	 * @generated
	 */
	EReference getCoachingPlan_Goals();

	/**
	 * Returns the meta object for the containment reference list '{@link org.coachline.model.coaching.CoachingPlan#getSessions <em>Sessions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sessions</em>'.
	 * @see org.coachline.model.coaching.CoachingPlan#getSessions()
	 * @see #getCoachingPlan()
	 * @generated
	 */
	EReference getCoachingPlan_Sessions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.coachline.model.coaching.CoachingPlan#getPraise <em>Praise</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Praise</em>'.
	 * @see org.coachline.model.coaching.CoachingPlan#getPraise()
	 * @see #getCoachingPlan()
	 * @generated
	 */
	EReference getCoachingPlan_Praise();

	/**
	 * Returns the meta object for the containment reference list '{@link org.coachline.model.coaching.CoachingPlan#getRolePlays <em>Role Plays</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Role Plays</em>'.
	 * @see org.coachline.model.coaching.CoachingPlan#getRolePlays()
	 * @see #getCoachingPlan()
	 * @generated
	 */
	EReference getCoachingPlan_RolePlays();

	/**
	 * Returns the meta object for class '{@link org.coachline.model.coaching.Goal <em>Goal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Goal</em>'.
	 * @see org.coachline.model.coaching.Goal
	 * @generated
	 */
	EClass getGoal();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Goal#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.coachline.model.coaching.Goal#getId()
	 * @see #getGoal()
	 * @generated
	 */
	EAttribute getGoal_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Goal#getTechnique <em>Technique</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Technique</em>'.
	 * @see org.coachline.model.coaching.Goal#getTechnique()
	 * @see #getGoal()
	 * @generated
	 */
	EAttribute getGoal_Technique();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Goal#getStatement <em>Statement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Statement</em>'.
	 * @see org.coachline.model.coaching.Goal#getStatement()
	 * @see #getGoal()
	 * @generated
	 */
	EAttribute getGoal_Statement();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Goal#getBaselineUsed <em>Baseline Used</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Baseline Used</em>'.
	 * @see org.coachline.model.coaching.Goal#getBaselineUsed()
	 * @see #getGoal()
	 * @generated
	 */
	EAttribute getGoal_BaselineUsed();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Goal#getBaselineChances <em>Baseline Chances</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Baseline Chances</em>'.
	 * @see org.coachline.model.coaching.Goal#getBaselineChances()
	 * @see #getGoal()
	 * @generated
	 */
	EAttribute getGoal_BaselineChances();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Goal#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target</em>'.
	 * @see org.coachline.model.coaching.Goal#getTarget()
	 * @see #getGoal()
	 * @generated
	 */
	EAttribute getGoal_Target();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Goal#getDue <em>Due</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due</em>'.
	 * @see org.coachline.model.coaching.Goal#getDue()
	 * @see #getGoal()
	 * @generated
	 */
	EAttribute getGoal_Due();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Goal#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.coachline.model.coaching.Goal#getStatus()
	 * @see #getGoal()
	 * @generated
	 */
	EAttribute getGoal_Status();

	/**
	 * Returns the meta object for the containment reference list '{@link org.coachline.model.coaching.Goal#getActions <em>Actions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Actions</em>'.
	 * @see org.coachline.model.coaching.Goal#getActions()
	 * @see #getGoal()
	 * @generated
	 */
	EReference getGoal_Actions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.coachline.model.coaching.Goal#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Evidence</em>'.
	 * @see org.coachline.model.coaching.Goal#getEvidence()
	 * @see #getGoal()
	 * @generated
	 */
	EReference getGoal_Evidence();

	/**
	 * Returns the meta object for the containment reference list '{@link org.coachline.model.coaching.Goal#getFollowUps <em>Follow Ups</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Follow Ups</em>'.
	 * @see org.coachline.model.coaching.Goal#getFollowUps()
	 * @see #getGoal()
	 * @generated
	 */
	EReference getGoal_FollowUps();

	/**
	 * Returns the meta object for class '{@link org.coachline.model.coaching.Action <em>Action</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Action</em>'.
	 * @see org.coachline.model.coaching.Action
	 * @generated
	 */
	EClass getAction();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Action#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.coachline.model.coaching.Action#getId()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Action#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.coachline.model.coaching.Action#getText()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Action#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Owner</em>'.
	 * @see org.coachline.model.coaching.Action#getOwner()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_Owner();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Action#getDue <em>Due</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due</em>'.
	 * @see org.coachline.model.coaching.Action#getDue()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_Due();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Action#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.coachline.model.coaching.Action#getStatus()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_Status();

	/**
	 * Returns the meta object for class '{@link org.coachline.model.coaching.Session <em>Session</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Session</em>'.
	 * @see org.coachline.model.coaching.Session
	 * @generated
	 */
	EClass getSession();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Session#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.coachline.model.coaching.Session#getId()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Session#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.coachline.model.coaching.Session#getDate()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Session#getMinutes <em>Minutes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minutes</em>'.
	 * @see org.coachline.model.coaching.Session#getMinutes()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_Minutes();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Session#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Notes</em>'.
	 * @see org.coachline.model.coaching.Session#getNotes()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_Notes();

	/**
	 * Returns the meta object for the reference list '{@link org.coachline.model.coaching.Session#getGoals <em>Goals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Goals</em>'.
	 * @see org.coachline.model.coaching.Session#getGoals()
	 * @see #getSession()
	 * @generated
	 */
	EReference getSession_Goals();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Session#isHeld <em>Held</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Held</em>'.
	 * @see org.coachline.model.coaching.Session#isHeld()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_Held();

	/**
	 * Returns the meta object for class '{@link org.coachline.model.coaching.RolePlay <em>Role Play</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Role Play</em>'.
	 * @see org.coachline.model.coaching.RolePlay
	 * @generated
	 */
	EClass getRolePlay();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.RolePlay#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.coachline.model.coaching.RolePlay#getId()
	 * @see #getRolePlay()
	 * @generated
	 */
	EAttribute getRolePlay_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.RolePlay#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.coachline.model.coaching.RolePlay#getDate()
	 * @see #getRolePlay()
	 * @generated
	 */
	EAttribute getRolePlay_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.RolePlay#getPartner <em>Partner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Partner</em>'.
	 * @see org.coachline.model.coaching.RolePlay#getPartner()
	 * @see #getRolePlay()
	 * @generated
	 */
	EAttribute getRolePlay_Partner();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.RolePlay#getCard <em>Card</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Card</em>'.
	 * @see org.coachline.model.coaching.RolePlay#getCard()
	 * @see #getRolePlay()
	 * @generated
	 */
	EAttribute getRolePlay_Card();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.RolePlay#getTechnique <em>Technique</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Technique</em>'.
	 * @see org.coachline.model.coaching.RolePlay#getTechnique()
	 * @see #getRolePlay()
	 * @generated
	 */
	EAttribute getRolePlay_Technique();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.RolePlay#getResult <em>Result</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Result</em>'.
	 * @see org.coachline.model.coaching.RolePlay#getResult()
	 * @see #getRolePlay()
	 * @generated
	 */
	EAttribute getRolePlay_Result();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.RolePlay#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Notes</em>'.
	 * @see org.coachline.model.coaching.RolePlay#getNotes()
	 * @see #getRolePlay()
	 * @generated
	 */
	EAttribute getRolePlay_Notes();

	/**
	 * Returns the meta object for class '{@link org.coachline.model.coaching.FollowUp <em>Follow Up</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Follow Up</em>'.
	 * @see org.coachline.model.coaching.FollowUp
	 * @generated
	 */
	EClass getFollowUp();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.FollowUp#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.coachline.model.coaching.FollowUp#getId()
	 * @see #getFollowUp()
	 * @generated
	 */
	EAttribute getFollowUp_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.FollowUp#getDue <em>Due</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due</em>'.
	 * @see org.coachline.model.coaching.FollowUp#getDue()
	 * @see #getFollowUp()
	 * @generated
	 */
	EAttribute getFollowUp_Due();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.FollowUp#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.coachline.model.coaching.FollowUp#getText()
	 * @see #getFollowUp()
	 * @generated
	 */
	EAttribute getFollowUp_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.FollowUp#isDone <em>Done</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Done</em>'.
	 * @see org.coachline.model.coaching.FollowUp#isDone()
	 * @see #getFollowUp()
	 * @generated
	 */
	EAttribute getFollowUp_Done();

	/**
	 * Returns the meta object for class '{@link org.coachline.model.coaching.Evidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Evidence</em>'.
	 * @see org.coachline.model.coaching.Evidence
	 * @generated
	 */
	EClass getEvidence();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Evidence#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.coachline.model.coaching.Evidence#getId()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Evidence#getCallId <em>Call Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Call Id</em>'.
	 * @see org.coachline.model.coaching.Evidence#getCallId()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_CallId();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Evidence#getReviewId <em>Review Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Review Id</em>'.
	 * @see org.coachline.model.coaching.Evidence#getReviewId()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_ReviewId();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Evidence#getMomentId <em>Moment Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Moment Id</em>'.
	 * @see org.coachline.model.coaching.Evidence#getMomentId()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_MomentId();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Evidence#getCallStart <em>Call Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Call Start</em>'.
	 * @see org.coachline.model.coaching.Evidence#getCallStart()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_CallStart();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Evidence#getZone <em>Zone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Zone</em>'.
	 * @see org.coachline.model.coaching.Evidence#getZone()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_Zone();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Evidence#getStartMicros <em>Start Micros</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start Micros</em>'.
	 * @see org.coachline.model.coaching.Evidence#getStartMicros()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_StartMicros();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Evidence#getEndMicros <em>End Micros</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End Micros</em>'.
	 * @see org.coachline.model.coaching.Evidence#getEndMicros()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_EndMicros();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Evidence#getTechnique <em>Technique</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Technique</em>'.
	 * @see org.coachline.model.coaching.Evidence#getTechnique()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_Technique();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Evidence#getVerdict <em>Verdict</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Verdict</em>'.
	 * @see org.coachline.model.coaching.Evidence#getVerdict()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_Verdict();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Evidence#getPhraseHeard <em>Phrase Heard</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Phrase Heard</em>'.
	 * @see org.coachline.model.coaching.Evidence#getPhraseHeard()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_PhraseHeard();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Evidence#getBetterPhrase <em>Better Phrase</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Better Phrase</em>'.
	 * @see org.coachline.model.coaching.Evidence#getBetterPhrase()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_BetterPhrase();

	/**
	 * Returns the meta object for the attribute '{@link org.coachline.model.coaching.Evidence#getComment <em>Comment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Comment</em>'.
	 * @see org.coachline.model.coaching.Evidence#getComment()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_Comment();

	/**
	 * Returns the meta object for enum '{@link org.coachline.model.coaching.ChannelRole <em>Channel Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Channel Role</em>'.
	 * @see org.coachline.model.coaching.ChannelRole
	 * @generated
	 */
	EEnum getChannelRole();

	/**
	 * Returns the meta object for enum '{@link org.coachline.model.coaching.Verdict <em>Verdict</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Verdict</em>'.
	 * @see org.coachline.model.coaching.Verdict
	 * @generated
	 */
	EEnum getVerdict();

	/**
	 * Returns the meta object for enum '{@link org.coachline.model.coaching.Severity <em>Severity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Severity</em>'.
	 * @see org.coachline.model.coaching.Severity
	 * @generated
	 */
	EEnum getSeverity();

	/**
	 * Returns the meta object for enum '{@link org.coachline.model.coaching.ReviewStatus <em>Review Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Review Status</em>'.
	 * @see org.coachline.model.coaching.ReviewStatus
	 * @generated
	 */
	EEnum getReviewStatus();

	/**
	 * Returns the meta object for enum '{@link org.coachline.model.coaching.DisputeDecision <em>Dispute Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Dispute Decision</em>'.
	 * @see org.coachline.model.coaching.DisputeDecision
	 * @generated
	 */
	EEnum getDisputeDecision();

	/**
	 * Returns the meta object for enum '{@link org.coachline.model.coaching.Visibility <em>Visibility</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Visibility</em>'.
	 * @see org.coachline.model.coaching.Visibility
	 * @generated
	 */
	EEnum getVisibility();

	/**
	 * Returns the meta object for enum '{@link org.coachline.model.coaching.ProgressStatus <em>Progress Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Progress Status</em>'.
	 * @see org.coachline.model.coaching.ProgressStatus
	 * @generated
	 */
	EEnum getProgressStatus();

	/**
	 * Returns the meta object for enum '{@link org.coachline.model.coaching.PlanStatus <em>Plan Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Plan Status</em>'.
	 * @see org.coachline.model.coaching.PlanStatus
	 * @generated
	 */
	EEnum getPlanStatus();

	/**
	 * Returns the meta object for enum '{@link org.coachline.model.coaching.Resolution <em>Resolution</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Resolution</em>'.
	 * @see org.coachline.model.coaching.Resolution
	 * @generated
	 */
	EEnum getResolution();

	/**
	 * Returns the meta object for enum '{@link org.coachline.model.coaching.RedactionSource <em>Redaction Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Redaction Source</em>'.
	 * @see org.coachline.model.coaching.RedactionSource
	 * @generated
	 */
	EEnum getRedactionSource();

	/**
	 * Returns the meta object for enum '{@link org.coachline.model.coaching.ScorecardState <em>Scorecard State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Scorecard State</em>'.
	 * @see org.coachline.model.coaching.ScorecardState
	 * @generated
	 */
	EEnum getScorecardState();

	/**
	 * Returns the meta object for data type '{@link java.time.Instant <em>Instant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A moment in history, UTC; written as ISO 8601.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Instant</em>'.
	 * @see java.time.Instant
	 * @model instanceClass="java.time.Instant"
	 * @generated
	 */
	EDataType getInstant();

	/**
	 * Returns the meta object for data type '{@link java.time.LocalDate <em>Local Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A day without a zone; written as ISO 8601.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Local Date</em>'.
	 * @see java.time.LocalDate
	 * @model instanceClass="java.time.LocalDate"
	 * @generated
	 */
	EDataType getLocalDate();

	/**
	 * Returns the meta object for data type '{@link org.coachline.model.CatalogRef <em>Catalog Ref</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Names an item of a pack, with the version of the pack that was seen.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Catalog Ref</em>'.
	 * @see org.coachline.model.CatalogRef
	 * @model instanceClass="org.coachline.model.CatalogRef"
	 * @generated
	 */
	EDataType getCatalogRef();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	CoachingFactory getCoachingFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.coachline.model.coaching.impl.DocumentImpl <em>Document</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.coachline.model.coaching.impl.DocumentImpl
		 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getDocument()
		 * @generated
		 */
		EClass DOCUMENT = eINSTANCE.getDocument();

		/**
		 * The meta object literal for the '<em><b>Format Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT__FORMAT_VERSION = eINSTANCE.getDocument_FormatVersion();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT__ID = eINSTANCE.getDocument_Id();

		/**
		 * The meta object literal for the '{@link org.coachline.model.coaching.impl.TeamImpl <em>Team</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.coachline.model.coaching.impl.TeamImpl
		 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getTeam()
		 * @generated
		 */
		EClass TEAM = eINSTANCE.getTeam();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEAM__NAME = eINSTANCE.getTeam_Name();

		/**
		 * The meta object literal for the '{@link org.coachline.model.coaching.impl.PersonImpl <em>Person</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.coachline.model.coaching.impl.PersonImpl
		 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getPerson()
		 * @generated
		 */
		EClass PERSON = eINSTANCE.getPerson();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__NAME = eINSTANCE.getPerson_Name();

		/**
		 * The meta object literal for the '<em><b>External Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__EXTERNAL_ID = eINSTANCE.getPerson_ExternalId();

		/**
		 * The meta object literal for the '{@link org.coachline.model.coaching.impl.AgentImpl <em>Agent</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.coachline.model.coaching.impl.AgentImpl
		 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getAgent()
		 * @generated
		 */
		EClass AGENT = eINSTANCE.getAgent();

		/**
		 * The meta object literal for the '<em><b>Team Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGENT__TEAM_ID = eINSTANCE.getAgent_TeamId();

		/**
		 * The meta object literal for the '{@link org.coachline.model.coaching.impl.ReviewerImpl <em>Reviewer</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.coachline.model.coaching.impl.ReviewerImpl
		 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getReviewer()
		 * @generated
		 */
		EClass REVIEWER = eINSTANCE.getReviewer();

		/**
		 * The meta object literal for the '{@link org.coachline.model.coaching.impl.CallImpl <em>Call</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.coachline.model.coaching.impl.CallImpl
		 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getCall()
		 * @generated
		 */
		EClass CALL = eINSTANCE.getCall();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CALL__TITLE = eINSTANCE.getCall_Title();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CALL__START = eINSTANCE.getCall_Start();

		/**
		 * The meta object literal for the '<em><b>Zone</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CALL__ZONE = eINSTANCE.getCall_Zone();

		/**
		 * The meta object literal for the '<em><b>Queue</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CALL__QUEUE = eINSTANCE.getCall_Queue();

		/**
		 * The meta object literal for the '<em><b>Caller Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CALL__CALLER_TYPE = eINSTANCE.getCall_CallerType();

		/**
		 * The meta object literal for the '<em><b>Resolution</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CALL__RESOLUTION = eINSTANCE.getCall_Resolution();

		/**
		 * The meta object literal for the '<em><b>Satisfaction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CALL__SATISFACTION = eINSTANCE.getCall_Satisfaction();

		/**
		 * The meta object literal for the '<em><b>Handle Time Micros</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CALL__HANDLE_TIME_MICROS = eINSTANCE.getCall_HandleTimeMicros();

		/**
		 * The meta object literal for the '<em><b>Imported At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CALL__IMPORTED_AT = eINSTANCE.getCall_ImportedAt();

		/**
		 * The meta object literal for the '<em><b>Help Requested</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CALL__HELP_REQUESTED = eINSTANCE.getCall_HelpRequested();

		/**
		 * The meta object literal for the '<em><b>Legs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CALL__LEGS = eINSTANCE.getCall_Legs();

		/**
		 * The meta object literal for the '<em><b>Transcript</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CALL__TRANSCRIPT = eINSTANCE.getCall_Transcript();

		/**
		 * The meta object literal for the '<em><b>Recorder Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CALL__RECORDER_NOTE = eINSTANCE.getCall_RecorderNote();

		/**
		 * The meta object literal for the '<em><b>Markers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CALL__MARKERS = eINSTANCE.getCall_Markers();

		/**
		 * The meta object literal for the '<em><b>Redactions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CALL__REDACTIONS = eINSTANCE.getCall_Redactions();

		/**
		 * The meta object literal for the '<em><b>External Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CALL__EXTERNAL_ID = eINSTANCE.getCall_ExternalId();

		/**
		 * The meta object literal for the '<em><b>Source Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CALL__SOURCE_NAME = eINSTANCE.getCall_SourceName();

		/**
		 * The meta object literal for the '<em><b>Recorder Figures</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CALL__RECORDER_FIGURES = eINSTANCE.getCall_RecorderFigures();

		/**
		 * The meta object literal for the '{@link org.coachline.model.coaching.impl.RecorderFigureImpl <em>Recorder Figure</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.coachline.model.coaching.impl.RecorderFigureImpl
		 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getRecorderFigure()
		 * @generated
		 */
		EClass RECORDER_FIGURE = eINSTANCE.getRecorderFigure();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORDER_FIGURE__NAME = eINSTANCE.getRecorderFigure_Name();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORDER_FIGURE__VALUE = eINSTANCE.getRecorderFigure_Value();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORDER_FIGURE__UNIT = eINSTANCE.getRecorderFigure_Unit();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORDER_FIGURE__TEXT = eINSTANCE.getRecorderFigure_Text();

		/**
		 * The meta object literal for the '{@link org.coachline.model.coaching.impl.MarkerImpl <em>Marker</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.coachline.model.coaching.impl.MarkerImpl
		 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getMarker()
		 * @generated
		 */
		EClass MARKER = eINSTANCE.getMarker();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MARKER__ID = eINSTANCE.getMarker_Id();

		/**
		 * The meta object literal for the '<em><b>Start Micros</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MARKER__START_MICROS = eINSTANCE.getMarker_StartMicros();

		/**
		 * The meta object literal for the '<em><b>End Micros</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MARKER__END_MICROS = eINSTANCE.getMarker_EndMicros();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MARKER__TEXT = eINSTANCE.getMarker_Text();

		/**
		 * The meta object literal for the '{@link org.coachline.model.coaching.impl.RedactionImpl <em>Redaction</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.coachline.model.coaching.impl.RedactionImpl
		 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getRedaction()
		 * @generated
		 */
		EClass REDACTION = eINSTANCE.getRedaction();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REDACTION__ID = eINSTANCE.getRedaction_Id();

		/**
		 * The meta object literal for the '<em><b>Start Micros</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REDACTION__START_MICROS = eINSTANCE.getRedaction_StartMicros();

		/**
		 * The meta object literal for the '<em><b>End Micros</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REDACTION__END_MICROS = eINSTANCE.getRedaction_EndMicros();

		/**
		 * The meta object literal for the '<em><b>Channel</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REDACTION__CHANNEL = eINSTANCE.getRedaction_Channel();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REDACTION__REASON = eINSTANCE.getRedaction_Reason();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REDACTION__SOURCE = eINSTANCE.getRedaction_Source();

		/**
		 * The meta object literal for the '<em><b>Sound Only</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REDACTION__SOUND_ONLY = eINSTANCE.getRedaction_SoundOnly();

		/**
		 * The meta object literal for the '<em><b>Reviewer Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REDACTION__REVIEWER_ID = eINSTANCE.getRedaction_ReviewerId();

		/**
		 * The meta object literal for the '<em><b>Created At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REDACTION__CREATED_AT = eINSTANCE.getRedaction_CreatedAt();

		/**
		 * The meta object literal for the '{@link org.coachline.model.coaching.impl.LegImpl <em>Leg</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.coachline.model.coaching.impl.LegImpl
		 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getLeg()
		 * @generated
		 */
		EClass LEG = eINSTANCE.getLeg();

		/**
		 * The meta object literal for the '<em><b>Agent Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEG__AGENT_ID = eINSTANCE.getLeg_AgentId();

		/**
		 * The meta object literal for the '<em><b>Offset Micros</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEG__OFFSET_MICROS = eINSTANCE.getLeg_OffsetMicros();

		/**
		 * The meta object literal for the '<em><b>Recordings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LEG__RECORDINGS = eINSTANCE.getLeg_Recordings();

		/**
		 * The meta object literal for the '{@link org.coachline.model.coaching.impl.RecordingImpl <em>Recording</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.coachline.model.coaching.impl.RecordingImpl
		 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getRecording()
		 * @generated
		 */
		EClass RECORDING = eINSTANCE.getRecording();

		/**
		 * The meta object literal for the '<em><b>Root</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORDING__ROOT = eINSTANCE.getRecording_Root();

		/**
		 * The meta object literal for the '<em><b>Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORDING__PATH = eINSTANCE.getRecording_Path();

		/**
		 * The meta object literal for the '<em><b>Sha256</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORDING__SHA256 = eINSTANCE.getRecording_Sha256();

		/**
		 * The meta object literal for the '<em><b>Size Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORDING__SIZE_BYTES = eINSTANCE.getRecording_SizeBytes();

		/**
		 * The meta object literal for the '<em><b>Container</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORDING__CONTAINER = eINSTANCE.getRecording_Container();

		/**
		 * The meta object literal for the '<em><b>Codec</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORDING__CODEC = eINSTANCE.getRecording_Codec();

		/**
		 * The meta object literal for the '<em><b>Sample Rate</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORDING__SAMPLE_RATE = eINSTANCE.getRecording_SampleRate();

		/**
		 * The meta object literal for the '<em><b>Duration Micros</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORDING__DURATION_MICROS = eINSTANCE.getRecording_DurationMicros();

		/**
		 * The meta object literal for the '<em><b>Offset Micros</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORDING__OFFSET_MICROS = eINSTANCE.getRecording_OffsetMicros();

		/**
		 * The meta object literal for the '<em><b>Drift Ppm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORDING__DRIFT_PPM = eINSTANCE.getRecording_DriftPpm();

		/**
		 * The meta object literal for the '<em><b>Channels</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECORDING__CHANNELS = eINSTANCE.getRecording_Channels();

		/**
		 * The meta object literal for the '{@link org.coachline.model.coaching.impl.ChannelImpl <em>Channel</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.coachline.model.coaching.impl.ChannelImpl
		 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getChannel()
		 * @generated
		 */
		EClass CHANNEL = eINSTANCE.getChannel();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANNEL__ROLE = eINSTANCE.getChannel_Role();

		/**
		 * The meta object literal for the '{@link org.coachline.model.coaching.impl.TranscriptImpl <em>Transcript</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.coachline.model.coaching.impl.TranscriptImpl
		 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getTranscript()
		 * @generated
		 */
		EClass TRANSCRIPT = eINSTANCE.getTranscript();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSCRIPT__LANGUAGE = eINSTANCE.getTranscript_Language();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSCRIPT__SOURCE = eINSTANCE.getTranscript_Source();

		/**
		 * The meta object literal for the '<em><b>Cues</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRANSCRIPT__CUES = eINSTANCE.getTranscript_Cues();

		/**
		 * The meta object literal for the '{@link org.coachline.model.coaching.impl.CueImpl <em>Cue</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.coachline.model.coaching.impl.CueImpl
		 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getCue()
		 * @generated
		 */
		EClass CUE = eINSTANCE.getCue();

		/**
		 * The meta object literal for the '<em><b>Start Micros</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUE__START_MICROS = eINSTANCE.getCue_StartMicros();

		/**
		 * The meta object literal for the '<em><b>End Micros</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUE__END_MICROS = eINSTANCE.getCue_EndMicros();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUE__ROLE = eINSTANCE.getCue_Role();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUE__TEXT = eINSTANCE.getCue_Text();

		/**
		 * The meta object literal for the '<em><b>Words</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CUE__WORDS = eINSTANCE.getCue_Words();

		/**
		 * The meta object literal for the '{@link org.coachline.model.coaching.impl.WordImpl <em>Word</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.coachline.model.coaching.impl.WordImpl
		 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getWord()
		 * @generated
		 */
		EClass WORD = eINSTANCE.getWord();

		/**
		 * The meta object literal for the '<em><b>Start Micros</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORD__START_MICROS = eINSTANCE.getWord_StartMicros();

		/**
		 * The meta object literal for the '<em><b>End Micros</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORD__END_MICROS = eINSTANCE.getWord_EndMicros();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORD__TEXT = eINSTANCE.getWord_Text();

		/**
		 * The meta object literal for the '{@link org.coachline.model.coaching.impl.ReviewImpl <em>Review</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.coachline.model.coaching.impl.ReviewImpl
		 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getReview()
		 * @generated
		 */
		EClass REVIEW = eINSTANCE.getReview();

		/**
		 * The meta object literal for the '<em><b>Call Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW__CALL_ID = eINSTANCE.getReview_CallId();

		/**
		 * The meta object literal for the '<em><b>Reviewer Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW__REVIEWER_ID = eINSTANCE.getReview_ReviewerId();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW__STATUS = eINSTANCE.getReview_Status();

		/**
		 * The meta object literal for the '<em><b>Created At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW__CREATED_AT = eINSTANCE.getReview_CreatedAt();

		/**
		 * The meta object literal for the '<em><b>Delivered At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW__DELIVERED_AT = eINSTANCE.getReview_DeliveredAt();

		/**
		 * The meta object literal for the '<em><b>Acknowledged At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW__ACKNOWLEDGED_AT = eINSTANCE.getReview_AcknowledgedAt();

		/**
		 * The meta object literal for the '<em><b>Summary</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW__SUMMARY = eINSTANCE.getReview_Summary();

		/**
		 * The meta object literal for the '<em><b>Moments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REVIEW__MOMENTS = eINSTANCE.getReview_Moments();

		/**
		 * The meta object literal for the '<em><b>Notes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REVIEW__NOTES = eINSTANCE.getReview_Notes();

		/**
		 * The meta object literal for the '<em><b>Evaluation</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REVIEW__EVALUATION = eINSTANCE.getReview_Evaluation();

		/**
		 * The meta object literal for the '<em><b>History</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REVIEW__HISTORY = eINSTANCE.getReview_History();

		/**
		 * The meta object literal for the '<em><b>Deliveries</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REVIEW__DELIVERIES = eINSTANCE.getReview_Deliveries();

		/**
		 * The meta object literal for the '<em><b>Replies</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REVIEW__REPLIES = eINSTANCE.getReview_Replies();

		/**
		 * The meta object literal for the '<em><b>Disputes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REVIEW__DISPUTES = eINSTANCE.getReview_Disputes();

		/**
		 * The meta object literal for the '{@link org.coachline.model.coaching.impl.StateChangeImpl <em>State Change</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.coachline.model.coaching.impl.StateChangeImpl
		 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getStateChange()
		 * @generated
		 */
		EClass STATE_CHANGE = eINSTANCE.getStateChange();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATE_CHANGE__ID = eINSTANCE.getStateChange_Id();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATE_CHANGE__STATUS = eINSTANCE.getStateChange_Status();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATE_CHANGE__AT = eINSTANCE.getStateChange_At();

		/**
		 * The meta object literal for the '<em><b>Who</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATE_CHANGE__WHO = eINSTANCE.getStateChange_Who();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATE_CHANGE__REASON = eINSTANCE.getStateChange_Reason();

		/**
		 * The meta object literal for the '<em><b>Cause Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATE_CHANGE__CAUSE_ID = eINSTANCE.getStateChange_CauseId();

		/**
		 * The meta object literal for the '{@link org.coachline.model.coaching.impl.DeliveryImpl <em>Delivery</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.coachline.model.coaching.impl.DeliveryImpl
		 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getDelivery()
		 * @generated
		 */
		EClass DELIVERY = eINSTANCE.getDelivery();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DELIVERY__ID = eINSTANCE.getDelivery_Id();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DELIVERY__AT = eINSTANCE.getDelivery_At();

		/**
		 * The meta object literal for the '<em><b>Who</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DELIVERY__WHO = eINSTANCE.getDelivery_Who();

		/**
		 * The meta object literal for the '<em><b>Agent Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DELIVERY__AGENT_ID = eINSTANCE.getDelivery_AgentId();

		/**
		 * The meta object literal for the '<em><b>Agent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DELIVERY__AGENT = eINSTANCE.getDelivery_Agent();

		/**
		 * The meta object literal for the '<em><b>Secret</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DELIVERY__SECRET = eINSTANCE.getDelivery_Secret();

		/**
		 * The meta object literal for the '<em><b>Content Hash</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DELIVERY__CONTENT_HASH = eINSTANCE.getDelivery_ContentHash();

		/**
		 * The meta object literal for the '<em><b>Self Review</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DELIVERY__SELF_REVIEW = eINSTANCE.getDelivery_SelfReview();

		/**
		 * The meta object literal for the '<em><b>Disputes Until</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DELIVERY__DISPUTES_UNTIL = eINSTANCE.getDelivery_DisputesUntil();

		/**
		 * The meta object literal for the '<em><b>Most Disputes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DELIVERY__MOST_DISPUTES = eINSTANCE.getDelivery_MostDisputes();

		/**
		 * The meta object literal for the '<em><b>Scorecard Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DELIVERY__SCORECARD_VERSION = eINSTANCE.getDelivery_ScorecardVersion();

		/**
		 * The meta object literal for the '<em><b>Score</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DELIVERY__SCORE = eINSTANCE.getDelivery_Score();

		/**
		 * The meta object literal for the '<em><b>Lines</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DELIVERY__LINES = eINSTANCE.getDelivery_Lines();

		/**
		 * The meta object literal for the '{@link org.coachline.model.coaching.impl.DeliveredLineImpl <em>Delivered Line</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.coachline.model.coaching.impl.DeliveredLineImpl
		 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getDeliveredLine()
		 * @generated
		 */
		EClass DELIVERED_LINE = eINSTANCE.getDeliveredLine();

		/**
		 * The meta object literal for the '<em><b>Line</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DELIVERED_LINE__LINE = eINSTANCE.getDeliveredLine_Line();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DELIVERED_LINE__LABEL = eINSTANCE.getDeliveredLine_Label();

		/**
		 * The meta object literal for the '<em><b>Moment Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DELIVERED_LINE__MOMENT_ID = eINSTANCE.getDeliveredLine_MomentId();

		/**
		 * The meta object literal for the '<em><b>Section Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DELIVERED_LINE__SECTION_ID = eINSTANCE.getDeliveredLine_SectionId();

		/**
		 * The meta object literal for the '<em><b>Question Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DELIVERED_LINE__QUESTION_ID = eINSTANCE.getDeliveredLine_QuestionId();

		/**
		 * The meta object literal for the '<em><b>Verdict</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DELIVERED_LINE__VERDICT = eINSTANCE.getDeliveredLine_Verdict();

		/**
		 * The meta object literal for the '<em><b>Option Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DELIVERED_LINE__OPTION_ID = eINSTANCE.getDeliveredLine_OptionId();

		/**
		 * The meta object literal for the '<em><b>Not Applicable</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DELIVERED_LINE__NOT_APPLICABLE = eINSTANCE.getDeliveredLine_NotApplicable();

		/**
		 * The meta object literal for the '<em><b>Answer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DELIVERED_LINE__ANSWER = eINSTANCE.getDeliveredLine_Answer();

		/**
		 * The meta object literal for the '<em><b>May Not Apply</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DELIVERED_LINE__MAY_NOT_APPLY = eINSTANCE.getDeliveredLine_MayNotApply();

		/**
		 * The meta object literal for the '<em><b>Options</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DELIVERED_LINE__OPTIONS = eINSTANCE.getDeliveredLine_Options();

		/**
		 * The meta object literal for the '{@link org.coachline.model.coaching.impl.DeliveredOptionImpl <em>Delivered Option</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.coachline.model.coaching.impl.DeliveredOptionImpl
		 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getDeliveredOption()
		 * @generated
		 */
		EClass DELIVERED_OPTION = eINSTANCE.getDeliveredOption();

		/**
		 * The meta object literal for the '<em><b>Option Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DELIVERED_OPTION__OPTION_ID = eINSTANCE.getDeliveredOption_OptionId();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DELIVERED_OPTION__NAME = eINSTANCE.getDeliveredOption_Name();

		/**
		 * The meta object literal for the '{@link org.coachline.model.coaching.impl.ReplyImpl <em>Reply</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.coachline.model.coaching.impl.ReplyImpl
		 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getReply()
		 * @generated
		 */
		EClass REPLY = eINSTANCE.getReply();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPLY__ID = eINSTANCE.getReply_Id();

		/**
		 * The meta object literal for the '<em><b>Delivery Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPLY__DELIVERY_ID = eINSTANCE.getReply_DeliveryId();

		/**
		 * The meta object literal for the '<em><b>Written At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPLY__WRITTEN_AT = eINSTANCE.getReply_WrittenAt();

		/**
		 * The meta object literal for the '<em><b>Received At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPLY__RECEIVED_AT = eINSTANCE.getReply_ReceivedAt();

		/**
		 * The meta object literal for the '<em><b>Received By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPLY__RECEIVED_BY = eINSTANCE.getReply_ReceivedBy();

		/**
		 * The meta object literal for the '<em><b>Acknowledged</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPLY__ACKNOWLEDGED = eINSTANCE.getReply_Acknowledged();

		/**
		 * The meta object literal for the '<em><b>Comment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPLY__COMMENT = eINSTANCE.getReply_Comment();

		/**
		 * The meta object literal for the '<em><b>Self Marks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REPLY__SELF_MARKS = eINSTANCE.getReply_SelfMarks();

		/**
		 * The meta object literal for the '{@link org.coachline.model.coaching.impl.SelfMarkImpl <em>Self Mark</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.coachline.model.coaching.impl.SelfMarkImpl
		 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getSelfMark()
		 * @generated
		 */
		EClass SELF_MARK = eINSTANCE.getSelfMark();

		/**
		 * The meta object literal for the '<em><b>Line</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SELF_MARK__LINE = eINSTANCE.getSelfMark_Line();

		/**
		 * The meta object literal for the '<em><b>Verdict</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SELF_MARK__VERDICT = eINSTANCE.getSelfMark_Verdict();

		/**
		 * The meta object literal for the '<em><b>Option Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SELF_MARK__OPTION_ID = eINSTANCE.getSelfMark_OptionId();

		/**
		 * The meta object literal for the '<em><b>Not Applicable</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SELF_MARK__NOT_APPLICABLE = eINSTANCE.getSelfMark_NotApplicable();

		/**
		 * The meta object literal for the '<em><b>Answer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SELF_MARK__ANSWER = eINSTANCE.getSelfMark_Answer();

		/**
		 * The meta object literal for the '{@link org.coachline.model.coaching.impl.DisputeImpl <em>Dispute</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.coachline.model.coaching.impl.DisputeImpl
		 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getDispute()
		 * @generated
		 */
		EClass DISPUTE = eINSTANCE.getDispute();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISPUTE__ID = eINSTANCE.getDispute_Id();

		/**
		 * The meta object literal for the '<em><b>Delivery Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISPUTE__DELIVERY_ID = eINSTANCE.getDispute_DeliveryId();

		/**
		 * The meta object literal for the '<em><b>Reply Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISPUTE__REPLY_ID = eINSTANCE.getDispute_ReplyId();

		/**
		 * The meta object literal for the '<em><b>Line</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISPUTE__LINE = eINSTANCE.getDispute_Line();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISPUTE__REASON = eINSTANCE.getDispute_Reason();

		/**
		 * The meta object literal for the '<em><b>Verdict</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISPUTE__VERDICT = eINSTANCE.getDispute_Verdict();

		/**
		 * The meta object literal for the '<em><b>Option Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISPUTE__OPTION_ID = eINSTANCE.getDispute_OptionId();

		/**
		 * The meta object literal for the '<em><b>Not Applicable</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISPUTE__NOT_APPLICABLE = eINSTANCE.getDispute_NotApplicable();

		/**
		 * The meta object literal for the '<em><b>Answer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISPUTE__ANSWER = eINSTANCE.getDispute_Answer();

		/**
		 * The meta object literal for the '<em><b>Late</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISPUTE__LATE = eINSTANCE.getDispute_Late();

		/**
		 * The meta object literal for the '<em><b>Ruling</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DISPUTE__RULING = eINSTANCE.getDispute_Ruling();

		/**
		 * The meta object literal for the '{@link org.coachline.model.coaching.impl.RulingImpl <em>Ruling</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.coachline.model.coaching.impl.RulingImpl
		 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getRuling()
		 * @generated
		 */
		EClass RULING = eINSTANCE.getRuling();

		/**
		 * The meta object literal for the '<em><b>Decision</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULING__DECISION = eINSTANCE.getRuling_Decision();

		/**
		 * The meta object literal for the '<em><b>Who</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULING__WHO = eINSTANCE.getRuling_Who();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULING__AT = eINSTANCE.getRuling_At();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULING__REASON = eINSTANCE.getRuling_Reason();

		/**
		 * The meta object literal for the '<em><b>Verdict</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULING__VERDICT = eINSTANCE.getRuling_Verdict();

		/**
		 * The meta object literal for the '<em><b>Option Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULING__OPTION_ID = eINSTANCE.getRuling_OptionId();

		/**
		 * The meta object literal for the '<em><b>Not Applicable</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULING__NOT_APPLICABLE = eINSTANCE.getRuling_NotApplicable();

		/**
		 * The meta object literal for the '<em><b>Answer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULING__ANSWER = eINSTANCE.getRuling_Answer();

		/**
		 * The meta object literal for the '<em><b>Score Before</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULING__SCORE_BEFORE = eINSTANCE.getRuling_ScoreBefore();

		/**
		 * The meta object literal for the '<em><b>Score After</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULING__SCORE_AFTER = eINSTANCE.getRuling_ScoreAfter();

		/**
		 * The meta object literal for the '{@link org.coachline.model.coaching.impl.MomentImpl <em>Moment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.coachline.model.coaching.impl.MomentImpl
		 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getMoment()
		 * @generated
		 */
		EClass MOMENT = eINSTANCE.getMoment();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MOMENT__ID = eINSTANCE.getMoment_Id();

		/**
		 * The meta object literal for the '<em><b>Start Micros</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MOMENT__START_MICROS = eINSTANCE.getMoment_StartMicros();

		/**
		 * The meta object literal for the '<em><b>End Micros</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MOMENT__END_MICROS = eINSTANCE.getMoment_EndMicros();

		/**
		 * The meta object literal for the '<em><b>Channel</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MOMENT__CHANNEL = eINSTANCE.getMoment_Channel();

		/**
		 * The meta object literal for the '<em><b>Technique</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MOMENT__TECHNIQUE = eINSTANCE.getMoment_Technique();

		/**
		 * The meta object literal for the '<em><b>Verdict</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MOMENT__VERDICT = eINSTANCE.getMoment_Verdict();

		/**
		 * The meta object literal for the '<em><b>Severity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MOMENT__SEVERITY = eINSTANCE.getMoment_Severity();

		/**
		 * The meta object literal for the '<em><b>Phrase Heard</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MOMENT__PHRASE_HEARD = eINSTANCE.getMoment_PhraseHeard();

		/**
		 * The meta object literal for the '<em><b>Better Phrase</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MOMENT__BETTER_PHRASE = eINSTANCE.getMoment_BetterPhrase();

		/**
		 * The meta object literal for the '<em><b>Comment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MOMENT__COMMENT = eINSTANCE.getMoment_Comment();

		/**
		 * The meta object literal for the '<em><b>Created At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MOMENT__CREATED_AT = eINSTANCE.getMoment_CreatedAt();

		/**
		 * The meta object literal for the '{@link org.coachline.model.coaching.impl.CoachingNoteImpl <em>Note</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.coachline.model.coaching.impl.CoachingNoteImpl
		 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getCoachingNote()
		 * @generated
		 */
		EClass COACHING_NOTE = eINSTANCE.getCoachingNote();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COACHING_NOTE__ID = eINSTANCE.getCoachingNote_Id();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COACHING_NOTE__TEXT = eINSTANCE.getCoachingNote_Text();

		/**
		 * The meta object literal for the '<em><b>Visibility</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COACHING_NOTE__VISIBILITY = eINSTANCE.getCoachingNote_Visibility();

		/**
		 * The meta object literal for the '<em><b>Created At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COACHING_NOTE__CREATED_AT = eINSTANCE.getCoachingNote_CreatedAt();

		/**
		 * The meta object literal for the '<em><b>Techniques</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COACHING_NOTE__TECHNIQUES = eINSTANCE.getCoachingNote_Techniques();

		/**
		 * The meta object literal for the '<em><b>Moments</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COACHING_NOTE__MOMENTS = eINSTANCE.getCoachingNote_Moments();

		/**
		 * The meta object literal for the '{@link org.coachline.model.coaching.impl.EvaluationImpl <em>Evaluation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.coachline.model.coaching.impl.EvaluationImpl
		 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getEvaluation()
		 * @generated
		 */
		EClass EVALUATION = eINSTANCE.getEvaluation();

		/**
		 * The meta object literal for the '<em><b>Scorecard</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVALUATION__SCORECARD = eINSTANCE.getEvaluation_Scorecard();

		/**
		 * The meta object literal for the '<em><b>Scorecard Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVALUATION__SCORECARD_VERSION = eINSTANCE.getEvaluation_ScorecardVersion();

		/**
		 * The meta object literal for the '<em><b>Scorecard Content</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVALUATION__SCORECARD_CONTENT = eINSTANCE.getEvaluation_ScorecardContent();

		/**
		 * The meta object literal for the '<em><b>Completed At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVALUATION__COMPLETED_AT = eINSTANCE.getEvaluation_CompletedAt();

		/**
		 * The meta object literal for the '<em><b>Comment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVALUATION__COMMENT = eINSTANCE.getEvaluation_Comment();

		/**
		 * The meta object literal for the '<em><b>Answers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVALUATION__ANSWERS = eINSTANCE.getEvaluation_Answers();

		/**
		 * The meta object literal for the '{@link org.coachline.model.coaching.impl.AnswerImpl <em>Answer</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.coachline.model.coaching.impl.AnswerImpl
		 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getAnswer()
		 * @generated
		 */
		EClass ANSWER = eINSTANCE.getAnswer();

		/**
		 * The meta object literal for the '<em><b>Section Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANSWER__SECTION_ID = eINSTANCE.getAnswer_SectionId();

		/**
		 * The meta object literal for the '<em><b>Question Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANSWER__QUESTION_ID = eINSTANCE.getAnswer_QuestionId();

		/**
		 * The meta object literal for the '<em><b>Option Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANSWER__OPTION_ID = eINSTANCE.getAnswer_OptionId();

		/**
		 * The meta object literal for the '<em><b>Not Applicable</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANSWER__NOT_APPLICABLE = eINSTANCE.getAnswer_NotApplicable();

		/**
		 * The meta object literal for the '<em><b>Comment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANSWER__COMMENT = eINSTANCE.getAnswer_Comment();

		/**
		 * The meta object literal for the '<em><b>Moments</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANSWER__MOMENTS = eINSTANCE.getAnswer_Moments();

		/**
		 * The meta object literal for the '{@link org.coachline.model.coaching.impl.KeptScorecardImpl <em>Kept Scorecard</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.coachline.model.coaching.impl.KeptScorecardImpl
		 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getKeptScorecard()
		 * @generated
		 */
		EClass KEPT_SCORECARD = eINSTANCE.getKeptScorecard();

		/**
		 * The meta object literal for the '<em><b>Pack</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KEPT_SCORECARD__PACK = eINSTANCE.getKeptScorecard_Pack();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KEPT_SCORECARD__STATE = eINSTANCE.getKeptScorecard_State();

		/**
		 * The meta object literal for the '<em><b>Created At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KEPT_SCORECARD__CREATED_AT = eINSTANCE.getKeptScorecard_CreatedAt();

		/**
		 * The meta object literal for the '<em><b>Published At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KEPT_SCORECARD__PUBLISHED_AT = eINSTANCE.getKeptScorecard_PublishedAt();

		/**
		 * The meta object literal for the '<em><b>Published By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KEPT_SCORECARD__PUBLISHED_BY = eINSTANCE.getKeptScorecard_PublishedBy();

		/**
		 * The meta object literal for the '<em><b>Scorecard</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference KEPT_SCORECARD__SCORECARD = eINSTANCE.getKeptScorecard_Scorecard();

		/**
		 * The meta object literal for the '{@link org.coachline.model.coaching.impl.CalibrationImpl <em>Calibration</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.coachline.model.coaching.impl.CalibrationImpl
		 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getCalibration()
		 * @generated
		 */
		EClass CALIBRATION = eINSTANCE.getCalibration();

		/**
		 * The meta object literal for the '<em><b>Call Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CALIBRATION__CALL_ID = eINSTANCE.getCalibration_CallId();

		/**
		 * The meta object literal for the '<em><b>Scorecard</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CALIBRATION__SCORECARD = eINSTANCE.getCalibration_Scorecard();

		/**
		 * The meta object literal for the '<em><b>Scorecard Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CALIBRATION__SCORECARD_VERSION = eINSTANCE.getCalibration_ScorecardVersion();

		/**
		 * The meta object literal for the '<em><b>Scorecard Content</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CALIBRATION__SCORECARD_CONTENT = eINSTANCE.getCalibration_ScorecardContent();

		/**
		 * The meta object literal for the '<em><b>Organiser Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CALIBRATION__ORGANISER_ID = eINSTANCE.getCalibration_OrganiserId();

		/**
		 * The meta object literal for the '<em><b>Created At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CALIBRATION__CREATED_AT = eINSTANCE.getCalibration_CreatedAt();

		/**
		 * The meta object literal for the '<em><b>Opened At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CALIBRATION__OPENED_AT = eINSTANCE.getCalibration_OpenedAt();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CALIBRATION__NOTE = eINSTANCE.getCalibration_Note();

		/**
		 * The meta object literal for the '<em><b>Parts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CALIBRATION__PARTS = eINSTANCE.getCalibration_Parts();

		/**
		 * The meta object literal for the '<em><b>Discussed</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CALIBRATION__DISCUSSED = eINSTANCE.getCalibration_Discussed();

		/**
		 * The meta object literal for the '<em><b>Discussed At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CALIBRATION__DISCUSSED_AT = eINSTANCE.getCalibration_DiscussedAt();

		/**
		 * The meta object literal for the '<em><b>Discussed By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CALIBRATION__DISCUSSED_BY = eINSTANCE.getCalibration_DiscussedBy();

		/**
		 * The meta object literal for the '{@link org.coachline.model.coaching.impl.CalibrationPartImpl <em>Calibration Part</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.coachline.model.coaching.impl.CalibrationPartImpl
		 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getCalibrationPart()
		 * @generated
		 */
		EClass CALIBRATION_PART = eINSTANCE.getCalibrationPart();

		/**
		 * The meta object literal for the '<em><b>Reviewer Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CALIBRATION_PART__REVIEWER_ID = eINSTANCE.getCalibrationPart_ReviewerId();

		/**
		 * The meta object literal for the '<em><b>Review Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CALIBRATION_PART__REVIEW_ID = eINSTANCE.getCalibrationPart_ReviewId();

		/**
		 * The meta object literal for the '<em><b>Submitted At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CALIBRATION_PART__SUBMITTED_AT = eINSTANCE.getCalibrationPart_SubmittedAt();

		/**
		 * The meta object literal for the '<em><b>Evaluation</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CALIBRATION_PART__EVALUATION = eINSTANCE.getCalibrationPart_Evaluation();

		/**
		 * The meta object literal for the '<em><b>Moments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CALIBRATION_PART__MOMENTS = eINSTANCE.getCalibrationPart_Moments();

		/**
		 * The meta object literal for the '{@link org.coachline.model.coaching.impl.CoachingPlanImpl <em>Plan</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.coachline.model.coaching.impl.CoachingPlanImpl
		 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getCoachingPlan()
		 * @generated
		 */
		EClass COACHING_PLAN = eINSTANCE.getCoachingPlan();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COACHING_PLAN__TITLE = eINSTANCE.getCoachingPlan_Title();

		/**
		 * The meta object literal for the '<em><b>Agent Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COACHING_PLAN__AGENT_ID = eINSTANCE.getCoachingPlan_AgentId();

		/**
		 * The meta object literal for the '<em><b>Coach Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COACHING_PLAN__COACH_ID = eINSTANCE.getCoachingPlan_CoachId();

		/**
		 * The meta object literal for the '<em><b>Created At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COACHING_PLAN__CREATED_AT = eINSTANCE.getCoachingPlan_CreatedAt();

		/**
		 * The meta object literal for the '<em><b>Period Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COACHING_PLAN__PERIOD_START = eINSTANCE.getCoachingPlan_PeriodStart();

		/**
		 * The meta object literal for the '<em><b>Period End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COACHING_PLAN__PERIOD_END = eINSTANCE.getCoachingPlan_PeriodEnd();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COACHING_PLAN__STATUS = eINSTANCE.getCoachingPlan_Status();

		/**
		 * The meta object literal for the '<em><b>Summary</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COACHING_PLAN__SUMMARY = eINSTANCE.getCoachingPlan_Summary();

		/**
		 * The meta object literal for the '<em><b>Goals</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COACHING_PLAN__GOALS = eINSTANCE.getCoachingPlan_Goals();

		/**
		 * The meta object literal for the '<em><b>Sessions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COACHING_PLAN__SESSIONS = eINSTANCE.getCoachingPlan_Sessions();

		/**
		 * The meta object literal for the '<em><b>Praise</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COACHING_PLAN__PRAISE = eINSTANCE.getCoachingPlan_Praise();

		/**
		 * The meta object literal for the '<em><b>Role Plays</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COACHING_PLAN__ROLE_PLAYS = eINSTANCE.getCoachingPlan_RolePlays();

		/**
		 * The meta object literal for the '{@link org.coachline.model.coaching.impl.GoalImpl <em>Goal</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.coachline.model.coaching.impl.GoalImpl
		 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getGoal()
		 * @generated
		 */
		EClass GOAL = eINSTANCE.getGoal();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOAL__ID = eINSTANCE.getGoal_Id();

		/**
		 * The meta object literal for the '<em><b>Technique</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOAL__TECHNIQUE = eINSTANCE.getGoal_Technique();

		/**
		 * The meta object literal for the '<em><b>Statement</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOAL__STATEMENT = eINSTANCE.getGoal_Statement();

		/**
		 * The meta object literal for the '<em><b>Baseline Used</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOAL__BASELINE_USED = eINSTANCE.getGoal_BaselineUsed();

		/**
		 * The meta object literal for the '<em><b>Baseline Chances</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOAL__BASELINE_CHANCES = eINSTANCE.getGoal_BaselineChances();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOAL__TARGET = eINSTANCE.getGoal_Target();

		/**
		 * The meta object literal for the '<em><b>Due</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOAL__DUE = eINSTANCE.getGoal_Due();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOAL__STATUS = eINSTANCE.getGoal_Status();

		/**
		 * The meta object literal for the '<em><b>Actions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GOAL__ACTIONS = eINSTANCE.getGoal_Actions();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GOAL__EVIDENCE = eINSTANCE.getGoal_Evidence();

		/**
		 * The meta object literal for the '<em><b>Follow Ups</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GOAL__FOLLOW_UPS = eINSTANCE.getGoal_FollowUps();

		/**
		 * The meta object literal for the '{@link org.coachline.model.coaching.impl.ActionImpl <em>Action</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.coachline.model.coaching.impl.ActionImpl
		 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getAction()
		 * @generated
		 */
		EClass ACTION = eINSTANCE.getAction();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__ID = eINSTANCE.getAction_Id();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__TEXT = eINSTANCE.getAction_Text();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__OWNER = eINSTANCE.getAction_Owner();

		/**
		 * The meta object literal for the '<em><b>Due</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__DUE = eINSTANCE.getAction_Due();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__STATUS = eINSTANCE.getAction_Status();

		/**
		 * The meta object literal for the '{@link org.coachline.model.coaching.impl.SessionImpl <em>Session</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.coachline.model.coaching.impl.SessionImpl
		 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getSession()
		 * @generated
		 */
		EClass SESSION = eINSTANCE.getSession();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__ID = eINSTANCE.getSession_Id();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__DATE = eINSTANCE.getSession_Date();

		/**
		 * The meta object literal for the '<em><b>Minutes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__MINUTES = eINSTANCE.getSession_Minutes();

		/**
		 * The meta object literal for the '<em><b>Notes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__NOTES = eINSTANCE.getSession_Notes();

		/**
		 * The meta object literal for the '<em><b>Goals</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SESSION__GOALS = eINSTANCE.getSession_Goals();

		/**
		 * The meta object literal for the '<em><b>Held</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__HELD = eINSTANCE.getSession_Held();

		/**
		 * The meta object literal for the '{@link org.coachline.model.coaching.impl.RolePlayImpl <em>Role Play</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.coachline.model.coaching.impl.RolePlayImpl
		 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getRolePlay()
		 * @generated
		 */
		EClass ROLE_PLAY = eINSTANCE.getRolePlay();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROLE_PLAY__ID = eINSTANCE.getRolePlay_Id();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROLE_PLAY__DATE = eINSTANCE.getRolePlay_Date();

		/**
		 * The meta object literal for the '<em><b>Partner</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROLE_PLAY__PARTNER = eINSTANCE.getRolePlay_Partner();

		/**
		 * The meta object literal for the '<em><b>Card</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROLE_PLAY__CARD = eINSTANCE.getRolePlay_Card();

		/**
		 * The meta object literal for the '<em><b>Technique</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROLE_PLAY__TECHNIQUE = eINSTANCE.getRolePlay_Technique();

		/**
		 * The meta object literal for the '<em><b>Result</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROLE_PLAY__RESULT = eINSTANCE.getRolePlay_Result();

		/**
		 * The meta object literal for the '<em><b>Notes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROLE_PLAY__NOTES = eINSTANCE.getRolePlay_Notes();

		/**
		 * The meta object literal for the '{@link org.coachline.model.coaching.impl.FollowUpImpl <em>Follow Up</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.coachline.model.coaching.impl.FollowUpImpl
		 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getFollowUp()
		 * @generated
		 */
		EClass FOLLOW_UP = eINSTANCE.getFollowUp();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FOLLOW_UP__ID = eINSTANCE.getFollowUp_Id();

		/**
		 * The meta object literal for the '<em><b>Due</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FOLLOW_UP__DUE = eINSTANCE.getFollowUp_Due();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FOLLOW_UP__TEXT = eINSTANCE.getFollowUp_Text();

		/**
		 * The meta object literal for the '<em><b>Done</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FOLLOW_UP__DONE = eINSTANCE.getFollowUp_Done();

		/**
		 * The meta object literal for the '{@link org.coachline.model.coaching.impl.EvidenceImpl <em>Evidence</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.coachline.model.coaching.impl.EvidenceImpl
		 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getEvidence()
		 * @generated
		 */
		EClass EVIDENCE = eINSTANCE.getEvidence();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__ID = eINSTANCE.getEvidence_Id();

		/**
		 * The meta object literal for the '<em><b>Call Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__CALL_ID = eINSTANCE.getEvidence_CallId();

		/**
		 * The meta object literal for the '<em><b>Review Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__REVIEW_ID = eINSTANCE.getEvidence_ReviewId();

		/**
		 * The meta object literal for the '<em><b>Moment Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__MOMENT_ID = eINSTANCE.getEvidence_MomentId();

		/**
		 * The meta object literal for the '<em><b>Call Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__CALL_START = eINSTANCE.getEvidence_CallStart();

		/**
		 * The meta object literal for the '<em><b>Zone</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__ZONE = eINSTANCE.getEvidence_Zone();

		/**
		 * The meta object literal for the '<em><b>Start Micros</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__START_MICROS = eINSTANCE.getEvidence_StartMicros();

		/**
		 * The meta object literal for the '<em><b>End Micros</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__END_MICROS = eINSTANCE.getEvidence_EndMicros();

		/**
		 * The meta object literal for the '<em><b>Technique</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__TECHNIQUE = eINSTANCE.getEvidence_Technique();

		/**
		 * The meta object literal for the '<em><b>Verdict</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__VERDICT = eINSTANCE.getEvidence_Verdict();

		/**
		 * The meta object literal for the '<em><b>Phrase Heard</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__PHRASE_HEARD = eINSTANCE.getEvidence_PhraseHeard();

		/**
		 * The meta object literal for the '<em><b>Better Phrase</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__BETTER_PHRASE = eINSTANCE.getEvidence_BetterPhrase();

		/**
		 * The meta object literal for the '<em><b>Comment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__COMMENT = eINSTANCE.getEvidence_Comment();

		/**
		 * The meta object literal for the '{@link org.coachline.model.coaching.ChannelRole <em>Channel Role</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.coachline.model.coaching.ChannelRole
		 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getChannelRole()
		 * @generated
		 */
		EEnum CHANNEL_ROLE = eINSTANCE.getChannelRole();

		/**
		 * The meta object literal for the '{@link org.coachline.model.coaching.Verdict <em>Verdict</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.coachline.model.coaching.Verdict
		 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getVerdict()
		 * @generated
		 */
		EEnum VERDICT = eINSTANCE.getVerdict();

		/**
		 * The meta object literal for the '{@link org.coachline.model.coaching.Severity <em>Severity</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.coachline.model.coaching.Severity
		 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getSeverity()
		 * @generated
		 */
		EEnum SEVERITY = eINSTANCE.getSeverity();

		/**
		 * The meta object literal for the '{@link org.coachline.model.coaching.ReviewStatus <em>Review Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.coachline.model.coaching.ReviewStatus
		 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getReviewStatus()
		 * @generated
		 */
		EEnum REVIEW_STATUS = eINSTANCE.getReviewStatus();

		/**
		 * The meta object literal for the '{@link org.coachline.model.coaching.DisputeDecision <em>Dispute Decision</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.coachline.model.coaching.DisputeDecision
		 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getDisputeDecision()
		 * @generated
		 */
		EEnum DISPUTE_DECISION = eINSTANCE.getDisputeDecision();

		/**
		 * The meta object literal for the '{@link org.coachline.model.coaching.Visibility <em>Visibility</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.coachline.model.coaching.Visibility
		 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getVisibility()
		 * @generated
		 */
		EEnum VISIBILITY = eINSTANCE.getVisibility();

		/**
		 * The meta object literal for the '{@link org.coachline.model.coaching.ProgressStatus <em>Progress Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.coachline.model.coaching.ProgressStatus
		 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getProgressStatus()
		 * @generated
		 */
		EEnum PROGRESS_STATUS = eINSTANCE.getProgressStatus();

		/**
		 * The meta object literal for the '{@link org.coachline.model.coaching.PlanStatus <em>Plan Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.coachline.model.coaching.PlanStatus
		 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getPlanStatus()
		 * @generated
		 */
		EEnum PLAN_STATUS = eINSTANCE.getPlanStatus();

		/**
		 * The meta object literal for the '{@link org.coachline.model.coaching.Resolution <em>Resolution</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.coachline.model.coaching.Resolution
		 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getResolution()
		 * @generated
		 */
		EEnum RESOLUTION = eINSTANCE.getResolution();

		/**
		 * The meta object literal for the '{@link org.coachline.model.coaching.RedactionSource <em>Redaction Source</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.coachline.model.coaching.RedactionSource
		 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getRedactionSource()
		 * @generated
		 */
		EEnum REDACTION_SOURCE = eINSTANCE.getRedactionSource();

		/**
		 * The meta object literal for the '{@link org.coachline.model.coaching.ScorecardState <em>Scorecard State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.coachline.model.coaching.ScorecardState
		 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getScorecardState()
		 * @generated
		 */
		EEnum SCORECARD_STATE = eINSTANCE.getScorecardState();

		/**
		 * The meta object literal for the '<em>Instant</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.Instant
		 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getInstant()
		 * @generated
		 */
		EDataType INSTANT = eINSTANCE.getInstant();

		/**
		 * The meta object literal for the '<em>Local Date</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.LocalDate
		 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getLocalDate()
		 * @generated
		 */
		EDataType LOCAL_DATE = eINSTANCE.getLocalDate();

		/**
		 * The meta object literal for the '<em>Catalog Ref</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.coachline.model.CatalogRef
		 * @see org.coachline.model.coaching.impl.CoachingPackageImpl#getCatalogRef()
		 * @generated
		 */
		EDataType CATALOG_REF = eINSTANCE.getCatalogRef();

	}

} //CoachingPackage
