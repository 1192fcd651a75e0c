{{/*
What server and worker have in common: both are the same image with the same configuration, keys and walls.
Takes a dict of context, part, resources, the container's command and probes as the text "container", and optionally
the script of a further preparation, which may write to /run/vangnet.
*/}}
{{- define "vangnet.pod" -}}
{{- $values := .context.Values -}}
serviceAccountName: {{ include "vangnet.name" .context }}
automountServiceAccountToken: false
# The variables that Kubernetes makes of services would be read as configuration.
enableServiceLinks: false
securityContext:
  runAsNonRoot: true
  runAsUser: 10001
  runAsGroup: 10001
  fsGroup: 10001
  fsGroupChangePolicy: OnRootMismatch
  seccompProfile:
    type: RuntimeDefault
{{- with $values.image.pullSecrets }}
imagePullSecrets:
  {{- range . }}
  - name: {{ . }}
  {{- end }}
{{- end }}
{{- with $values.priorityClassName }}
priorityClassName: {{ . }}
{{- end }}
{{- with $values.nodeSelector }}
nodeSelector:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- with $values.tolerations }}
tolerations:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- with $values.affinity }}
affinity:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- if or .preparation $values.masterKey.existingSecret }}
initContainers:
  {{- with .preparation }}
  - name: prepare
    {{- include "vangnet.preparation" (dict "context" $.context "script" .) | nindent 4 }}
      - name: run
        mountPath: /run/vangnet
  {{- end }}
  {{- if $values.masterKey.existingSecret }}
  # A secret's file is readable for its group, because only so another user than root may read it. The server refuses
  # a master key that others than its owner may read; so it gets a copy in memory that nobody else sees.
  - name: master-key
    {{- include "vangnet.preparation" (dict "context" .context "script" "umask 077 && rm -f /run/vangnet/master.json && cp /run/secret/master.json /run/vangnet/master.json") | nindent 4 }}
      - name: master-key-secret
        mountPath: /run/secret
        readOnly: true
      - name: run
        mountPath: /run/vangnet
  {{- end }}
{{- end }}
containers:
  - name: {{ .part }}
    image: {{ include "vangnet.image" .context | quote }}
    imagePullPolicy: {{ $values.image.pullPolicy }}
    {{- .container | nindent 4 }}
    envFrom:
      - configMapRef:
          name: {{ include "vangnet.name" .context }}
    env:
      {{- range $values.cells }}
      - name: vangnet.cells.{{ .name }}.provisioner.user
        valueFrom:
          secretKeyRef:
            name: {{ .provisioner.existingSecret }}
            key: {{ .provisioner.userKey }}
      - name: vangnet.cells.{{ .name }}.provisioner.password
        valueFrom:
          secretKeyRef:
            name: {{ .provisioner.existingSecret }}
            key: {{ .provisioner.passwordKey }}
      {{- end }}
    securityContext:
      {{- include "vangnet.container-security" . | nindent 6 }}
    resources:
      {{- toYaml .resources | nindent 6 }}
    volumeMounts:
      - name: run
        mountPath: /run/vangnet
        readOnly: true
      - name: temporary
        mountPath: /tmp
      {{- range $values.keyServices.vaults }}
      - name: vault-{{ .name }}
        mountPath: /run/vault/{{ .name }}
        readOnly: true
      {{- end }}
      {{- if $values.modules.existingClaim }}
      - name: modules
        mountPath: /var/lib/vangnet/modules
        readOnly: true
      {{- end }}
      {{- if $values.modules.signersConfigMap }}
      - name: signers
        mountPath: /var/lib/vangnet/signers
        readOnly: true
      {{- end }}
volumes:
  {{- with $values.masterKey.existingSecret }}
  - name: master-key-secret
    secret:
      secretName: {{ . }}
      defaultMode: 0400
      items:
        - key: {{ $values.masterKey.key }}
          path: master.json
  {{- end }}
  {{- range $values.keyServices.vaults }}
  - name: vault-{{ .name }}
    secret:
      secretName: {{ .existingSecret }}
      defaultMode: 0400
      items:
        - key: {{ .tokenKey }}
          path: token
  {{- end }}
  - name: run
    emptyDir:
      medium: Memory
      sizeLimit: 1Mi
  - name: temporary
    emptyDir:
      sizeLimit: 256Mi
  {{- with $values.modules.existingClaim }}
  - name: modules
    persistentVolumeClaim:
      claimName: {{ . }}
      readOnly: true
  {{- end }}
  {{- with $values.modules.signersConfigMap }}
  - name: signers
    configMap:
      name: {{ . }}
  {{- end }}
{{- end -}}

{{- define "vangnet.container-security" -}}
allowPrivilegeEscalation: false
privileged: false
readOnlyRootFilesystem: true
capabilities:
  drop: ["ALL"]
{{- end -}}

{{/* A small shell, before the product starts; ends with its list of mounts, for more to follow. */}}
{{- define "vangnet.preparation" -}}
image: {{ include "vangnet.image" .context | quote }}
imagePullPolicy: {{ .context.Values.image.pullPolicy }}
command: ["/bin/sh", "-ec"]
args:
  - |
    {{- .script | nindent 4 }}
securityContext:
  {{- include "vangnet.container-security" . | nindent 2 }}
resources:
  requests:
    cpu: 10m
    memory: 16Mi
  limits:
    memory: 64Mi
volumeMounts:
{{- end -}}
