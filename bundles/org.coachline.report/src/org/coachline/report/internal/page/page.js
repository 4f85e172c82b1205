(function () {
  "use strict";
  var data = JSON.parse(document.getElementById("delivery").textContent);
  var words = data.words;
  var saved = true;
  var self = null;

  function byId(id) { return document.getElementById(id); }
  function all(selector, within) { return Array.prototype.slice.call((within || document).querySelectorAll(selector)); }
  function fill(text, value) { return text.replace("{0}", value); }

  // SHA-256 and HMAC after FIPS 180-4 and RFC 2104. Browsers offer them only to pages they call secure, which not all say of a file.
  var K = (function () {
    var k = [], n = 2;
    function fraction(x) { return ((x - Math.floor(x)) * 4294967296) | 0; }
    while (k.length < 64) {
      var prime = true;
      for (var d = 2; d * d <= n; d++) { if (n % d === 0) { prime = false; break; } }
      if (prime) { k.push(fraction(Math.pow(n, 1 / 3))); }
      n++;
    }
    return k;
  })();

  function sha256(bytes) {
    var h = [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19];
    var length = (((bytes.length + 8) >> 6) + 1) << 6;
    var m = new Uint8Array(length);
    m.set(bytes);
    m[bytes.length] = 0x80;
    var view = new DataView(m.buffer);
    view.setUint32(length - 8, Math.floor(bytes.length / 536870912));
    view.setUint32(length - 4, (bytes.length << 3) >>> 0);
    var w = new Int32Array(64);
    function turn(x, n) { return (x >>> n) | (x << (32 - n)); }
    for (var at = 0; at < length; at += 64) {
      for (var i = 0; i < 64; i++) {
        if (i < 16) {
          w[i] = view.getInt32(at + 4 * i);
        } else {
          var s0 = turn(w[i - 15], 7) ^ turn(w[i - 15], 18) ^ (w[i - 15] >>> 3);
          var s1 = turn(w[i - 2], 17) ^ turn(w[i - 2], 19) ^ (w[i - 2] >>> 10);
          w[i] = (w[i - 16] + s0 + w[i - 7] + s1) | 0;
        }
      }
      var a = h.slice();
      for (var j = 0; j < 64; j++) {
        var t1 = (a[7] + (turn(a[4], 6) ^ turn(a[4], 11) ^ turn(a[4], 25)) + ((a[4] & a[5]) ^ (~a[4] & a[6])) + K[j] + w[j]) | 0;
        var t2 = ((turn(a[0], 2) ^ turn(a[0], 13) ^ turn(a[0], 22)) + ((a[0] & a[1]) ^ (a[0] & a[2]) ^ (a[1] & a[2]))) | 0;
        a = [(t1 + t2) | 0, a[0], a[1], a[2], (a[3] + t1) | 0, a[4], a[5], a[6]];
      }
      for (var x = 0; x < 8; x++) { h[x] = (h[x] + a[x]) | 0; }
    }
    var out = new Uint8Array(32);
    var to = new DataView(out.buffer);
    for (var y = 0; y < 8; y++) { to.setInt32(4 * y, h[y]); }
    return out;
  }

  function joined(one, other) {
    var both = new Uint8Array(one.length + other.length);
    both.set(one);
    both.set(other, one.length);
    return both;
  }

  function hmac(key, text) {
    var inner = new Uint8Array(64), outer = new Uint8Array(64);
    for (var i = 0; i < 64; i++) {
      var b = i < key.length ? key[i] : 0;
      inner[i] = b ^ 0x36;
      outer[i] = b ^ 0x5c;
    }
    var mac = sha256(joined(outer, sha256(joined(inner, new TextEncoder().encode(text)))));
    return Array.prototype.map.call(mac, function (b) { return (b < 16 ? "0" : "") + b.toString(16); }).join("");
  }

  function key() {
    var binary = atob(data.secret), bytes = new Uint8Array(binary.length);
    for (var i = 0; i < binary.length; i++) { bytes[i] = binary.charCodeAt(i); }
    return bytes;
  }

  function uuid() {
    var b = crypto.getRandomValues(new Uint8Array(16));
    b[6] = (b[6] & 0x0f) | 0x40;
    b[8] = (b[8] & 0x3f) | 0x80;
    var hex = Array.prototype.map.call(b, function (x) { return (x < 16 ? "0" : "") + x.toString(16); }).join("");
    return hex.slice(0, 8) + "-" + hex.slice(8, 12) + "-" + hex.slice(12, 16) + "-" + hex.slice(16, 20) + "-" + hex.slice(20);
  }

  // What is chosen in a group: a verdict, an option, or that a question does not apply.
  function seen(group) {
    var chosen = group.querySelector("input[type=radio]:checked");
    if (!chosen) { return null; }
    var line = { line: group.getAttribute("data-line") };
    if (chosen.getAttribute("data-kind") === "verdict") {
      line.verdict = chosen.value;
    } else if (chosen.getAttribute("data-kind") === "option") {
      line.option = chosen.value;
    } else if (chosen.getAttribute("data-kind") === "not") {
      line.notApplicable = true;
    }
    return line;
  }

  function problem(place, text) {
    place.textContent = text;
    place.hidden = !text;
  }

  byId("answer").hidden = false;

  // Self-review: what the coach marked stays hidden until every line has the agent's own view.
  var form = byId("self-form");
  if (form) {
    byId("coach").hidden = true;
    byId("answer").hidden = true;
    all("audio[data-clip]").forEach(function (clip) { clip.src = byId(clip.getAttribute("data-clip")).src; });
    byId("self").hidden = false;
    // What is gone to first is what is asked first.
    var skip = document.querySelector("a.skip"), answerPlace = skip.getAttribute("href");
    skip.setAttribute("href", "#self");
    form.addEventListener("submit", function (event) {
      event.preventDefault();
      var groups = all("fieldset[data-line]", form), marks = [], missing = null;
      groups.forEach(function (group) {
        var mark = seen(group);
        if (mark) { marks.push(mark); } else { missing = missing || group; }
      });
      if (missing) {
        problem(byId("self-problem"), words.selfMissing);
        missing.querySelector("input").focus();
        return;
      }
      problem(byId("self-problem"), "");
      self = marks;
      saved = false;
      all("input", form).forEach(function (input) { input.disabled = true; });
      byId("self-show").hidden = true;
      byId("self-done").hidden = false;
      all(".mine").forEach(function (place) {
        var group = groups.filter(function (each) { return each.getAttribute("data-line") === place.getAttribute("data-line"); })[0];
        var label = group && group.querySelector("input:checked");
        if (label) { place.textContent = fill(words.mine, label.parentNode.textContent.trim()); place.hidden = false; }
      });
      skip.setAttribute("href", answerPlace);
      byId("coach").hidden = false;
      byId("answer").hidden = false;
      byId("coach-title").focus();
    });
  }

  // Disputes: so many lines, until so long.
  var disputes = all("details.dispute");
  var over = data.until !== null && Date.now() >= data.until;
  disputes.forEach(function (each) { each.hidden = over || data.most === 0; });
  if (over && byId("dispute-over")) {
    byId("dispute-over").hidden = false;
    byId("dispute-open").hidden = true;
  }
  function disputed() {
    return disputes.filter(function (each) {
      return each.querySelector("input:checked") || each.querySelector("textarea").value.trim();
    });
  }
  all("button.withdraw").forEach(function (button) {
    button.addEventListener("click", function () {
      var one = button.closest("details");
      all("input", one).forEach(function (input) { input.checked = false; });
      one.querySelector("textarea").value = "";
      problem(one.querySelector(".problem"), "");
      one.open = false;
      one.querySelector("summary").focus();
    });
  });

  function refuse(one, text) {
    var place = one.querySelector(".problem");
    one.open = true;
    problem(place, text);
    (one.querySelector("input:checked") ? one.querySelector("textarea") : one.querySelector("input")).focus();
  }

  var answer = byId("answer-form");
  answer.addEventListener("input", function () { saved = false; });
  disputes.forEach(function (each) { each.addEventListener("input", function () { saved = false; }); });
  answer.addEventListener("submit", function (event) {
    event.preventDefault();
    var asked = disputed(), lines = [];
    disputes.forEach(function (each) { problem(each.querySelector(".problem"), ""); });
    if (asked.length > data.most) {
      problem(byId("answer-problem"), fill(words.tooMany, data.most));
      return;
    }
    for (var i = 0; i < asked.length; i++) {
      var line = seen(asked[i].querySelector("fieldset[data-line]"));
      var reason = asked[i].querySelector("textarea").value.trim();
      if (!line || !reason) {
        problem(byId("answer-problem"), words.incomplete);
        refuse(asked[i], line ? words.noReason : words.noAnswer);
        return;
      }
      line.reason = reason;
      lines.push(line);
    }
    var acknowledged = byId("acknowledged").checked, comment = byId("comment").value.trim();
    if (!acknowledged && !lines.length && !comment) {
      problem(byId("answer-problem"), words.nothing);
      byId("acknowledged").focus();
      return;
    }
    problem(byId("answer-problem"), "");
    var body = JSON.stringify({
      delivery: data.delivery, review: data.review, reply: uuid(), writtenAt: new Date().toISOString(),
      acknowledged: acknowledged, comment: comment, self: self || [], disputes: lines
    });
    var text = JSON.stringify({ format: "coachline-reply", version: 1, body: body, signature: hmac(key(), "coachline-reply 1\n" + body) });
    var link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    link.download = data.file;
    document.body.appendChild(link);
    link.click();
    link.remove();
    byId("reply-text").value = text;
    byId("reply").hidden = false;
    byId("reply-title").focus();
    saved = true;
  });

  byId("copy").addEventListener("click", function () {
    var text = byId("reply-text");
    text.focus();
    text.select();
    try { document.execCommand("copy"); } catch (e) { /* It is selected: whoever cannot copy so presses the keys. */ }
  });

  // One clip at a time.
  all("audio").forEach(function (clip, index, clips) {
    clip.addEventListener("play", function () {
      clips.forEach(function (other) { if (other !== clip) { other.pause(); } });
    });
  });

  window.addEventListener("beforeunload", function (event) {
    if (!saved) { event.preventDefault(); event.returnValue = ""; }
  });
})();
