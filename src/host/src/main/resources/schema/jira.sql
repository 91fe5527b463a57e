-- The stand-in Jira's own tables. Ids start where Jira's do, so that 'customfield_10000' looks at home.

create table jira.jira_user (
    key text primary key,
    id bigint generated always as identity (start with 10000),
    name text not null unique,
    display_name text not null,
    email text not null,
    password_hash text not null,
    active boolean not null default true
);

create table jira.jira_group (name text primary key);

create table jira.group_member (
    group_name text not null references jira.jira_group,
    user_key text not null references jira.jira_user,
    primary key (group_name, user_key)
);

create table jira.user_property (
    user_key text not null references jira.jira_user,
    name text not null,
    value text not null,
    primary key (user_key, name)
);

create table jira.global_grant (
    permission text not null,
    group_name text not null references jira.jira_group,
    primary key (permission, group_name)
);

create table jira.permission_scheme (
    id bigint generated always as identity (start with 10000) primary key,
    name text not null unique,
    description text not null
);

create table jira.project_role (
    id bigint generated always as identity (start with 10000) primary key,
    name text not null unique,
    description text not null
);

-- holder: 'role' (parameter is a role's id), 'group' (a group's name), 'anyrole' (who has any role in the project)
create table jira.permission_grant (
    scheme_id bigint not null references jira.permission_scheme,
    permission text not null,
    holder text not null check (holder in ('role', 'group', 'anyrole')),
    parameter text not null,
    primary key (scheme_id, permission, holder, parameter)
);

create table jira.issue_type (
    id bigint generated always as identity (start with 10000) primary key,
    name text not null unique,
    description text not null,
    icon_url text not null,
    subtask boolean not null
);

create table jira.status (
    id bigint generated always as identity (start with 10000) primary key,
    name text not null unique,
    description text not null,
    icon_url text not null,
    category text not null check (category in ('undefined', 'new', 'indeterminate', 'done'))
);

create table jira.priority (
    id bigint generated always as identity (start with 1) primary key,
    name text not null unique,
    description text not null,
    icon_url text not null,
    color text not null
);

create table jira.resolution (
    id bigint generated always as identity (start with 10000) primary key,
    name text not null unique,
    description text not null
);

create table jira.issue_type_scheme (
    id bigint generated always as identity (start with 10000) primary key,
    name text not null,
    description text not null
);

create table jira.issue_type_scheme_entry (
    scheme_id bigint not null references jira.issue_type_scheme on delete cascade,
    issue_type_id bigint not null references jira.issue_type on delete cascade,
    place int not null,
    primary key (scheme_id, issue_type_id)
);

create table jira.screen (
    id bigint generated always as identity (start with 10000) primary key,
    name text not null,
    description text not null
);

create table jira.screen_tab (
    id bigint generated always as identity (start with 10000) primary key,
    screen_id bigint not null references jira.screen on delete cascade,
    name text not null,
    place int not null
);

create table jira.screen_item (
    tab_id bigint not null references jira.screen_tab on delete cascade,
    field_id text not null,
    place int not null,
    primary key (tab_id, field_id)
);

create table jira.screen_scheme (
    id bigint generated always as identity (start with 10000) primary key,
    name text not null,
    description text not null
);

-- operation: 0 create, 1 edit, 2 view as Jira numbers them; -1 is every other one
create table jira.screen_scheme_item (
    scheme_id bigint not null references jira.screen_scheme on delete cascade,
    operation bigint not null,
    screen_id bigint not null references jira.screen,
    primary key (scheme_id, operation)
);

create table jira.issue_type_screen_scheme (
    id bigint generated always as identity (start with 10000) primary key,
    name text not null,
    description text not null
);

-- issue_type_id: 0 stands for every type that is not named
create table jira.issue_type_screen_scheme_item (
    scheme_id bigint not null references jira.issue_type_screen_scheme on delete cascade,
    issue_type_id bigint not null,
    screen_scheme_id bigint not null references jira.screen_scheme,
    primary key (scheme_id, issue_type_id)
);

create table jira.workflow (
    name text primary key,
    descriptor text not null
);

create table jira.workflow_scheme (
    id bigint generated always as identity (start with 10000) primary key,
    name text not null unique,
    description text not null,
    default_workflow text references jira.workflow
);

create table jira.workflow_scheme_item (
    scheme_id bigint not null references jira.workflow_scheme on delete cascade,
    issue_type_id bigint not null references jira.issue_type on delete cascade,
    workflow text not null references jira.workflow,
    primary key (scheme_id, issue_type_id)
);

-- last_number grows under the row's lock, in the transaction of the new issue: numbers have no gaps
create table jira.project (
    id bigint generated always as identity (start with 10000) primary key,
    key text not null unique,
    name text not null unique,
    description text not null,
    lead text not null references jira.jira_user,
    url text not null,
    type text not null,
    last_number bigint not null default 0,
    permission_scheme bigint not null references jira.permission_scheme,
    issue_type_scheme bigint references jira.issue_type_scheme,
    issue_type_screen_scheme bigint references jira.issue_type_screen_scheme,
    workflow_scheme bigint references jira.workflow_scheme
);

-- kind: Jira's own names of the two kinds of actors
create table jira.role_actor (
    project_id bigint not null references jira.project on delete cascade,
    role_id bigint not null references jira.project_role,
    kind text not null check (kind in ('atlassian-user-role-actor', 'atlassian-group-role-actor')),
    parameter text not null,
    primary key (project_id, role_id, kind, parameter)
);

create view jira.role_member as
    select project_id, role_id, parameter as user_key from jira.role_actor where kind = 'atlassian-user-role-actor'
    union
    select a.project_id, a.role_id, m.user_key
    from jira.role_actor a join jira.group_member m on m.group_name = a.parameter
    where a.kind = 'atlassian-group-role-actor';

-- who holds which permission where: the one place where rights in projects are decided
create view jira.permitted as
    select p.id as project_id, g.permission, m.user_key
    from jira.project p
    join jira.permission_grant g on g.scheme_id = p.permission_scheme and g.holder in ('role', 'anyrole')
    join jira.role_member m on m.project_id = p.id and (g.holder = 'anyrole' or m.role_id::text = g.parameter)
    union
    select p.id, g.permission, m.user_key
    from jira.project p
    join jira.permission_grant g on g.scheme_id = p.permission_scheme and g.holder = 'group'
    join jira.group_member m on m.group_name = g.parameter;

create table jira.custom_field (
    id bigint generated always as identity (start with 10000) primary key,
    name text not null,
    description text not null,
    type_key text not null,
    searcher_key text
);

-- one context has one configuration; no projects means every project, no types means every type
create table jira.field_context (
    id bigint generated always as identity (start with 10000) primary key,
    field_id bigint not null references jira.custom_field on delete cascade,
    name text not null,
    default_value text
);

create table jira.field_context_project (
    context_id bigint not null references jira.field_context on delete cascade,
    project_id bigint not null references jira.project on delete cascade,
    primary key (context_id, project_id)
);

create table jira.field_context_issue_type (
    context_id bigint not null references jira.field_context on delete cascade,
    issue_type_id bigint not null references jira.issue_type on delete cascade,
    primary key (context_id, issue_type_id)
);

create table jira.field_option (
    id bigint generated always as identity (start with 10000) primary key,
    context_id bigint not null references jira.field_context on delete cascade,
    parent_id bigint references jira.field_option on delete cascade,
    place bigint not null,
    value text not null,
    disabled boolean not null default false
);

create table jira.os_wfentry (
    id bigint generated always as identity (start with 10000) primary key,
    name text not null,
    state int not null
);

create sequence jira.os_step_id start with 10000;

create table jira.os_currentstep (
    id bigint primary key,
    entry_id bigint not null references jira.os_wfentry on delete cascade,
    step_id int not null,
    action_id int not null,
    owner text,
    start_date timestamptz,
    due_date timestamptz,
    finish_date timestamptz,
    status text,
    caller text,
    previous bigint[] not null
);

create index os_currentstep_entry on jira.os_currentstep (entry_id);

create table jira.os_historystep (like jira.os_currentstep including all);
alter table jira.os_historystep add foreign key (entry_id) references jira.os_wfentry on delete cascade;

create table jira.issue (
    id bigint generated always as identity (start with 10000) primary key,
    project_id bigint not null references jira.project,
    number bigint not null,
    issue_type_id bigint not null references jira.issue_type,
    status_id bigint not null references jira.status,
    priority_id bigint references jira.priority,
    resolution_id bigint references jira.resolution,
    summary text not null,
    description text,
    assignee text references jira.jira_user,
    reporter text references jira.jira_user,
    creator text references jira.jira_user,
    created timestamptz not null,
    updated timestamptz not null,
    due_date date,
    resolved timestamptz,
    parent_id bigint references jira.issue on delete cascade,
    workflow_entry_id bigint not null references jira.os_wfentry,
    unique (project_id, number)
);

create index issue_parent on jira.issue (parent_id);
create index issue_status on jira.issue (status_id);
create index issue_assignee on jira.issue (assignee);

create table jira.field_value (
    issue_id bigint not null references jira.issue on delete cascade,
    field_id bigint not null references jira.custom_field on delete cascade,
    place int not null,
    text_value text,
    number_value double precision,
    date_value timestamptz,
    primary key (issue_id, field_id, place)
);

create index field_value_text on jira.field_value (field_id, left(text_value, 200));

create table jira.comment (
    id bigint generated always as identity (start with 10000) primary key,
    issue_id bigint not null references jira.issue on delete cascade,
    author text references jira.jira_user,
    body text not null,
    update_author text references jira.jira_user,
    created timestamptz not null,
    updated timestamptz not null
);

create index comment_issue on jira.comment (issue_id);

create table jira.change_group (
    id bigint generated always as identity (start with 10000) primary key,
    issue_id bigint not null references jira.issue on delete cascade,
    author text references jira.jira_user,
    created timestamptz not null
);

create index change_group_issue on jira.change_group (issue_id);

create table jira.change_item (
    group_id bigint not null references jira.change_group on delete cascade,
    place int not null,
    field_type text not null,
    field text not null,
    old_value text,
    old_string text,
    new_value text,
    new_string text,
    primary key (group_id, place)
);

create table jira.link_type (
    id bigint generated always as identity (start with 10000) primary key,
    name text not null unique,
    outward text not null,
    inward text not null,
    style text
);

create table jira.issue_link (
    id bigint generated always as identity (start with 10000) primary key,
    link_type_id bigint not null references jira.link_type,
    source bigint not null references jira.issue on delete cascade,
    destination bigint not null references jira.issue on delete cascade,
    sequence bigint,
    unique (link_type_id, source, destination)
);

create index issue_link_destination on jira.issue_link (destination);

create table jira.dashboard (
    id bigint generated always as identity (start with 10000) primary key,
    name text not null,
    description text not null,
    owner text references jira.jira_user,
    columns int not null check (columns between 1 and 3)
);

create table jira.dashboard_item (
    id bigint generated always as identity (start with 10000) primary key,
    dashboard_id bigint not null references jira.dashboard on delete cascade,
    module_key text not null,
    column_no int not null,
    place int not null
);

create table jira.dashboard_item_setting (
    item_id bigint not null references jira.dashboard_item on delete cascade,
    name text not null,
    value text not null,
    primary key (item_id, name)
);
