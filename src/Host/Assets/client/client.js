import '../shared/toast.js';
