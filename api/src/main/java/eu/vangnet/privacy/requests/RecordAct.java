package eu.vangnet.privacy.requests;

import eu.vangnet.security.Right;

/** What can be done to a record for a request. */
enum RecordAct {
  EXPORTED("exported", Right.REQUEST_EXPORT, "recordExported"),
  RECTIFIED("rectified", Right.REQUEST_RECTIFY, "recordRectified"),
  ERASED("erased", Right.REQUEST_ERASE, "recordErased"),
  RESTRICTED("restricted", Right.REQUEST_RESTRICT, "recordRestricted"),
  LIFTED("lifted", Right.REQUEST_LIFT, "restrictionLifted");

  private final String code;
  private final Right right;
  private final String event;

  RecordAct(String code, Right right, String event) {
    this.code = code;
    this.right = right;
    this.event = event;
  }

  String code() {
    return code;
  }

  Right right() {
    return right;
  }

  String event() {
    return event;
  }

  /** The event of a record to which no search for the person leads. */
  String eventWithoutMatch() {
    return event + "Unmatched";
  }
}
